// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Written by tests/integration/texts/toplevelnames.mjs.

#include "core/domain/text/toplevelnames.h"

namespace Relais::Text {

namespace {
// clang-format off
constexpr QStringView ofBoth =
    u"aaa aarp abb abbott abbvie abc able abogado abudhabi ac academy accenture accountant "
    u"accountants aco actor ad ads adult ae aeg aero aetna af afl africa ag agakhan agency "
    u"ai aig airbus airforce airtel akdn al alibaba alipay allfinanz allstate ally alsace "
    u"alstom am americanexpress americanfamily amex amfam amica amsterdam analytics android "
    u"anquan anz ao aol apartments app apple aq aquarelle ar arab aramco archi army arpa "
    u"art arte as asda asia associates at athleta attorney au auction audi audible audio "
    u"auspost author auto autos aw aws ax axa az azure ba baby baidu banamex band bank bar "
    u"barcelona barclaycard barclays barefoot bargains baseball basketball bauhaus bayern "
    u"bb bbc bbt bbva bcg bcn bd be beats beauty beer berlin best bestbuy bet bf bg bh "
    u"bharti bi bible bid bike bing bingo bio biz bj black blackfriday blockbuster blog "
    u"bloomberg blue bm bms bmw bn bnpparibas bo boats boehringer bofa bom bond boo book "
    u"booking bosch bostik boston bot boutique box br bradesco bridgestone broadway broker "
    u"brother brussels bs bt build builders business buy buzz bv bw by bz bzh ca cab cafe "
    u"cal call calvinklein cam camera camp canon capetown capital capitalone car caravan "
    u"cards care career careers cars casa case cash casino cat catering catholic cba cbn "
    u"cbre cc cd center ceo cern cf cfa cfd cg ch chanel channel charity chase chat cheap "
    u"chintai christmas chrome church ci cipriani circle cisco citadel citi citic city ck "
    u"cl claims cleaning click clinic clinique clothing cloud club clubmed cm cn co coach "
    u"codes coffee college cologne com commbank community company compare computer comsec "
    u"condos construction consulting contact contractors cooking cool coop corsica country "
    u"coupon coupons courses cpa cr credit creditcard creditunion cricket crown crs cruise "
    u"cruises cu cuisinella cv cw cx cy cymru cyou cz dad dance data date dating datsun day "
    u"dclk dds de deal dealer deals degree delivery dell deloitte delta democrat dental "
    u"dentist desi design dev dhl diamonds diet digital direct directory discount discover "
    u"dish diy dj dk dm dnp do docs doctor dog domains dot download drive dtv dubai dupont "
    u"durban dvag dvr dz earth eat ec eco edeka edu education ee eg email emerck energy "
    u"engineer engineering enterprises epson equipment er ericsson erni es esq estate et eu "
    u"eurovision eus events exchange expert exposed express extraspace fage fail fairwinds "
    u"faith family fan fans farm farmers fashion fast fedex feedback ferrari ferrero fi "
    u"fidelity fido film final finance financial fire firestone firmdale fish fishing fit "
    u"fitness fj fk flickr flights flir florist flowers fly fm fo foo food football ford "
    u"forex forsale forum foundation fox fr free fresenius frl frogans frontier ftr fujitsu "
    u"fun fund furniture futbol fyi ga gal gallery gallo gallup game games gap garden gay "
    u"gb gbiz gd gdn ge gea gent genting george gf gg ggee gh gi gift gifts gives giving gl "
    u"glass gle global globo gm gmail gmbh gmo gmx gn godaddy gold goldpoint golf goo "
    u"goodyear goog google gop got gov gp gq gr grainger graphics gratis green gripe "
    u"grocery group gs gt gu gucci guge guide guitars guru gw gy hair hamburg hangout haus "
    u"hbo hdfc hdfcbank health healthcare help helsinki here hermes hiphop hisamitsu "
    u"hitachi hiv hk hkt hm hn hockey holdings holiday homedepot homegoods homes homesense "
    u"honda horse hospital host hosting hot hotels hotmail house how hr hsbc ht hu hughes "
    u"hyatt hyundai ibm icbc ice icu id ie ieee ifm ikano il im imamat imdb immo immobilien "
    u"in inc industries infiniti info ing ink institute insurance insure int international "
    u"intuit investments io ipiranga iq ir irish is ismaili ist istanbul it itau itv jaguar "
    u"java jcb je jeep jetzt jewelry jio jll jm jmp jnj jo jobs joburg jot joy jp jpmorgan "
    u"jprs juegos juniper kaufen kddi ke kerryhotels kerryproperties kfh kg kh ki kia kim "
    u"kindle kitchen kiwi km kn koeln komatsu kosher kp kpmg kpn kr krd kred kuokgroup kw "
    u"ky kyoto kz la lacaixa lamborghini lamer land landrover lanxess lasalle lat latino "
    u"latrobe law lawyer lb lc lds lease leclerc lefrak legal lego lexus lgbt li lidl life "
    u"lifeinsurance lifestyle lighting like lilly limited limo lincoln link live living lk "
    u"llc llp loan loans locker locus lol london lotte lotto love lpl lplfinancial lr ls lt "
    u"ltd ltda lu lundbeck luxe luxury lv ly ma madrid maif maison makeup man management "
    u"mango map market marketing markets marriott marshalls mattel mba mc mckinsey md me "
    u"med media meet melbourne meme memorial men menu merckmsd mg mh miami microsoft mil "
    u"mini mint mit mitsubishi mk ml mlb mls mm mma mn mo mobi mobile moda moe moi mom "
    u"monash money monster mormon mortgage moscow moto motorcycles mov movie mp mq mr ms "
    u"msd mt mtn mtr mu museum mv mw mx my mz na nab nagoya name navy nba nc ne nec net "
    u"netbank netflix network neustar new news next nextdirect nexus nf nfl ng ngo nhk ni "
    u"nico nike nikon ninja nissan nissay nl no nokia norton now nowruz nowtv np nr nra nrw "
    u"ntt nu nyc nz obi observer office okinawa olayan olayangroup ollo om omega one ong "
    u"onl online ooo open oracle orange org organic origins osaka otsuka ott ovh pa page "
    u"panasonic paris pars partners parts party pay pccw pe pet pf pfizer pg ph pharmacy "
    u"phd philips phone photo photography photos physio pics pictet pictures pid pin ping "
    u"pink pioneer pizza pk pl place play playstation plumbing plus pm pn pnc pohl poker "
    u"politie porn post pr praxi press prime pro prod productions prof progressive promo "
    u"properties property protection pru prudential ps pt pub pw pwc py qa qpon quebec "
    u"quest racing radio re read realestate realtor realty recipes red redumbrella rehab "
    u"reise reisen reit reliance ren rent rentals repair report republican rest restaurant "
    u"review reviews rexroth rich richardli ricoh ril rio rip ro rocks rodeo rogers room rs "
    u"rsvp ru rugby ruhr run rw rwe ryukyu sa saarland safe safety sakura sale salon "
    u"samsclub samsung sandvik sandvikcoromant sanofi sap sarl sas save saxo sb sbi sbs sc "
    u"scb schaeffler schmidt scholarships school schule schwarz science scot sd se search "
    u"seat secure security seek select sener services seven sew sex sexy sfr sg sh "
    u"shangrila sharp shell shia shiksha shoes shop shopping shouji show si silk sina "
    u"singles site sj sk ski skin sky skype sl sling sm smart smile sn sncf so soccer "
    u"social softbank software sohu solar solutions song sony soy space sport spot sr srl "
    u"ss st stada staples star statebank statefarm stc stcgroup stockholm storage store "
    u"stream studio study style su sucks supplies supply support surf surgery suzuki sv "
    u"swatch swiss sx sy sydney systems sz tab taipei talk taobao target tatamotors tatar "
    u"tattoo tax taxi tc tci td tdk team tech technology tel temasek tennis teva tf tg th "
    u"thd theater theatre tiaa tickets tienda tips tires tirol tj tjmaxx tjx tk tkmaxx tl "
    u"tm tmall tn to today tokyo tools top toray toshiba total tours town toyota toys tr "
    u"trade trading training travel travelers travelersinsurance trust trv tt tube tui "
    u"tunes tushu tv tvs tw tz ua ubank ubs ug uk unicom university uno uol ups us uy uz va "
    u"vacations vana vanguard vc ve vegas ventures verisign vermögensberater "
    u"vermögensberatung versicherung vet vg vi viajes video vig viking villas vin vip "
    u"virgin visa vision viva vivo vlaanderen vn vodka volvo vote voting voto voyage vu "
    u"wales walmart walter wang wanggou watch watches weather weatherchannel webcam weber "
    u"website wed wedding weibo weir wf whoswho wien wiki williamhill win windows wine "
    u"winners wme wolterskluwer woodside work works world wow ws wtc wtf xbox xerox xihuan "
    u"xin xxx xyz yachts yahoo yamaxun yandex ye yodobashi yoga yokohama you youtube yt yun "
    u"za zappos zara zero zip zm zone zuerich zw ελ ευ бг бел дети ею католик ком мкд мон "
    u"москва онлайн орг рус рф сайт срб укр қаз հայ קום ابوظبي ارامكو الاردن البحرين "
    u"الجزائر السعودية العليان المغرب امارات ایران بارت بازار بيتك بھارت تونس سودان سورية "
    u"شبكة عراق عرب عمان فلسطين قطر كاثوليك كوم مصر مليسيا موريتانيا موقع همراه پاکستان "
    u"ڀارت कॉम नेट भारत भारतम् भारोत संगठन বাংলা ভারত ভাৰত ਭਾਰਤ ભારત ଭାରତ இந்தியா இலங்கை "
    u"சிங்கப்பூர் భారత్ ಭಾರತ ഭാരതം ලංකා คอม ไทย ລາວ გე みんな クラウド グーグル コム ストア セール ファッション ポイント "
    u"世界 中信 中国 中國 中文网 企业 佛山 信息 健康 八卦 公司 公益 台湾 台灣 商城 商店 商标 嘉里 嘉里大酒店 在线 大拿 天主教 娱乐 家電 广东 微博 慈善 "
    u"我爱你 手机 招聘 政务 政府 新加坡 新闻 时尚 書籍 机构 淡马锡 游戏 澳門 点看 移动 组织机构 网址 网店 网站 网络 联通 谷歌 购物 通販 集团 電訊盈科 "
    u"飞利浦 食品 餐厅 香格里拉 香港 닷넷 닷컴 삼성 한국 ";
constexpr QStringView ofX =
    u"abarth active adac afamilycompany aigo alfaromeo an avianca bananarepublic bentley bl "
    u"blanco bnl boots bq budapest bugatti cancerresearch cartier caseih cbs ceb chloe "
    u"chrysler cityeats comcast cookingchannel csc dabur dodge doha doosan duck dunlop duns "
    u"eh epost esurance etisalat everbank fiat flsmidth foodnetwork frontdoor fujixerox "
    u"glade goodhands guardian hgtv honeywell hoteles htc iinet intel iselect iveco iwc jcp "
    u"jlc kerrylogistics kinder ladbrokes lancaster lancia lancome liaison linde lipsy "
    u"lixil loft lupin macys maserati mcd mcdonalds meo metlife mf mobily montblanc mopar "
    u"movistar mtpc mutual mutuelle nadex nationwide natura newholland northwesternmutual "
    u"off oldnavy onion onyourside orientexpress pamperedchef panerai passagens piaget "
    u"pramerica qvc raid redstone rightathome rmit rocher sapo sca scjohnson scor ses shaw "
    u"showtime shriram spiegel spreadbetting srt starhub statoil swiftcover symantec "
    u"telecity telefonica tiffany tp travelchannel uconnect um vista vistaprint volkswagen "
    u"vuelos warman xfinity xperia zippo اتصالات موبايلي 大众汽车 工行 手表 珠宝 诺基亚 ";
constexpr QStringView ofBluesky =
    u"amazon kids music spa ישראל アマゾン 亚马逊 ";
// clang-format on
} // namespace

QStringView namesOfBoth()
{
    return ofBoth;
}

QStringView namesOfXAlone()
{
    return ofX;
}

QStringView namesOfBlueskyAlone()
{
    return ofBluesky;
}

} // namespace Relais::Text
