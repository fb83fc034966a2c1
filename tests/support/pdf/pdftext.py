#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Relais contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""pdftext.py: the text of a PDF that QPdfWriter wrote, a line each time something is written on the page.

Reads the file, or what Python says of its bytes (b'%PDF…'), from standard input. The glyphs become characters by the
ToUnicode map of their font, as when somebody copies from the page: a font without one is not text.
"""
import ast
import re
import sys
import zlib


def stream(body):
    start = body.index(b'stream\n') + len(b'stream\n')
    data = body[start:body.rindex(b'endstream')]
    return zlib.decompressobj().decompress(data) if b'FlateDecode' in body[:start] else data


def characters(code):
    return bytes.fromhex(code.decode()).decode('utf-16-be')


def glyphs(cmap):
    """Glyph → text, of the ranges of a ToUnicode map."""
    known = {}
    for first, last, many, one in re.findall(
            rb'<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:\[([^\]]*)\]|<([0-9A-Fa-f]+)>)', cmap):
        start, end = int(first, 16), int(last, 16)
        if many:
            for number, code in enumerate(re.findall(rb'<([0-9A-Fa-f]+)>', many)):
                known[start + number] = characters(code)
        else:
            for number in range(end - start + 1):
                known[start + number] = chr(int(one, 16) + number)
    return known


def main():
    data = sys.stdin.buffer.read()
    if data[:1] == b'b':
        data = ast.literal_eval(data.decode('ascii').strip())
    objects = {int(number): body for number, body in re.findall(rb'(\d+) 0 obj\s(.*?)endobj', data, re.S)}
    fonts = {}
    for number, body in objects.items():
        map_of = re.search(rb'/ToUnicode (\d+) 0 R', body)
        if map_of:
            fonts[number] = glyphs(stream(objects[int(map_of.group(1))]))
    for body in objects.values():
        contents = re.search(rb'/Contents (\d+) 0 R', body)
        if not contents:
            continue
        for written in re.findall(rb'BT\s(.*?)ET\s', stream(objects[int(contents.group(1))]), re.S):
            font, line = {}, ''
            for name, codes in re.findall(rb'/F(\d+)\s|<([0-9A-Fa-f]+)>\s*Tj', written):
                if name:
                    font = fonts.get(int(name), {})
                for at in range(0, len(codes), 4):
                    line += font.get(int(codes[at:at + 4], 16), '\ufffd')
            print(line)


if __name__ == '__main__':
    sys.stdout.reconfigure(encoding='utf-8')
    main()
