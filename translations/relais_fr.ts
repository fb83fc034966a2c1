<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>OrganizationParts</name>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>Relais::BrowserHandOver</name>
    <message>
        <source>Open %1 in a browser yourself.</source>
        <translation>Ouvrez vous-même %1 dans un navigateur.</translation>
    </message>
    <message>
        <source>Your text is on the clipboard. Open %1 in a browser yourself, paste it there, then tell the outbox whether it went out.</source>
        <translation>Votre texte est dans le presse-papiers. Ouvrez vous-même %1 dans un navigateur, collez-le, puis dites à la boîte d’envoi s’il est parti.</translation>
    </message>
    <message>
        <source>Your text is on the clipboard. Finish it in your browser, then tell the outbox whether it went out</source>
        <translation>Votre texte est dans le presse-papiers. Terminez dans votre navigateur, puis dites à la boîte d’envoi si c’est parti</translation>
    </message>
    <message>
        <source>No browser opened</source>
        <translation>Aucun navigateur ne s’est ouvert</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>The address is copied</source>
        <translation>L’adresse est copiée</translation>
    </message>
</context>
<context>
    <name>Relais::DashboardWords</name>
    <message>
        <source>%1: none, or of fewer than five people</source>
        <translation>%1&#x202f;: aucun, ou de moins de cinq personnes</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n relay(s)</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1&#x202f;: %n relais</numerusform>
            <numerusform>%1&#x202f;: %n relais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n people</source>
        <comment>relays, how many of them</comment>
        <translation>
            <numerusform>%1, %2 personne sur %n</numerusform>
            <numerusform>%1, %2 personnes sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n personne</numerusform>
            <numerusform>%1, %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n click(s)</source>
        <translation>
            <numerusform>%1, %n clic</numerusform>
            <numerusform>%1, %n clics</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in own words</source>
        <translation>%1, %2 en mots personnels</translation>
    </message>
    <message>
        <source>%1, %2 to %3 h</source>
        <comment>day, hour, hour</comment>
        <translation>%1, de %2 à %3 h</translation>
    </message>
    <message>
        <source>%1, %2 of all in the period</source>
        <comment>relays, a share</comment>
        <translation>%1, %2 de tous ceux de la période</translation>
    </message>
    <message>
        <source>%1; no hour has more</source>
        <translation>%1&#x202f;; aucune heure n’en a plus</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n hour(s) have more</source>
        <translation>
            <numerusform>%1&#x202f;; %n heure en a plus</numerusform>
            <numerusform>%1&#x202f;; %n heures en ont plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>aucun avant</translation>
    </message>
    <message>
        <source>%1 % · %2 before</source>
        <comment>change, figure before</comment>
        <translation>%1&#x202f;% · %2 avant</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) under five people hidden, counted in the total</source>
        <translation>
            <numerusform>%n groupe de moins de cinq personnes masqué, compté dans le total</numerusform>
            <numerusform>%n groupes de moins de cinq personnes masqués, comptés dans le total</numerusform>
        </translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesurées</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Déclarées</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimées</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Mots perso</translation>
    </message>
    <message numerus="yes">
        <source>%n small team(s) together</source>
        <translation>
            <numerusform>%n petite équipe</numerusform>
            <numerusform>%n petites équipes ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>A team that is no more</source>
        <translation>Une équipe disparue</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>%1, %2 h</source>
        <comment>day, hour</comment>
        <translation>%1, %2 h</translation>
    </message>
    <message numerus="yes">
        <source>What would move it most: if %1 relayed as the whole does, %n more people would</source>
        <translation>
            <numerusform>Ce qui compterait le plus&#x202f;: si %1 relayait comme l’ensemble, %n personne de plus relaierait</numerusform>
            <numerusform>Ce qui compterait le plus&#x202f;: si %1 relayait comme l’ensemble, %n personnes de plus relaieraient</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre précédent</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Équipe&#x202f;: %1</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Réseau&#x202f;: %1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Thème&#x202f;: %1</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Campagne&#x202f;: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Active ambassadors</source>
        <translation>Ambassadeurs actifs</translation>
    </message>
    <message>
        <source>People with at least one published relay in the period. Not said where it would tell of fewer than five people.</source>
        <translation>Personnes ayant au moins un relais publié dans la période. Tu quand ce nombre renseignerait sur moins de cinq personnes.</translation>
    </message>
    <message>
        <source>Stories that people shared and that are published, by the day of publishing in UTC.</source>
        <translation>Actualités partagées et publiées, au jour de leur publication en UTC.</translation>
    </message>
    <message>
        <source>Counted by a network or by Relais itself.</source>
        <translation>Comptées par un réseau ou par Relais lui-même.</translation>
    </message>
    <message>
        <source>Typed in or imported by the person who relayed.</source>
        <translation>Saisies ou importées par la personne qui a relayé.</translation>
    </message>
    <message>
        <source>Computed by a formula that the person can look at. Measured, reported and estimated are never added up.</source>
        <translation>Calculées par une formule que la personne peut consulter. Mesuré, déclaré et estimé ne s’additionnent jamais.</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>How often relays were shown.</source>
        <translation>Combien de fois les relais ont été affichés.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Reactions, comments and reposts.</source>
        <translation>Réactions, commentaires et republications.</translation>
    </message>
    <message>
        <source>Visits through tracked links, bots and previews left out. Measured only.</source>
        <translation>Visites par les liens suivis, robots et aperçus ôtés. Mesurées seulement.</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>En propres mots</translation>
    </message>
    <message>
        <source>Share of relays of whose text 25 % or more are the person&apos;s own words. The text itself is not known here.</source>
        <translation>Part des relais dont au moins 25&#x202f;% du texte sont les mots de la personne. Le texte lui-même n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Période précédente</translation>
    </message>
    <message>
        <source>Team maturity</source>
        <translation>Maturité des équipes</translation>
    </message>
    <message>
        <source>Hidden groups</source>
        <translation>Groupes masqués</translation>
    </message>
    <message>
        <source>Nothing is told about the relays of fewer than five people, and no two figures, of whatever periods and filters, differ by the relays of fewer. Hidden rows are counted in the total.</source>
        <translation>Rien n’est dit des relais de moins de cinq personnes, et deux chiffres, quels que soient leurs périodes et leurs filtres, ne diffèrent jamais des relais de moins de cinq. Les lignes masquées sont comptées dans le total.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>currency, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>clicks</source>
        <translation>clics</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>impressions</translation>
    </message>
    <message>
        <source>engagements</source>
        <translation>engagements</translation>
    </message>
    <message>
        <source>%1 measured %2 × %3 (%4, %5)</source>
        <comment>count, figure, price, source, date</comment>
        <translation>%1 %2 mesurés × %3 (%4, %5)</translation>
    </message>
    <message>
        <source>What a relay earns is highest on %1: %2 %3, of all relays %4</source>
        <comment>network, how many, which impressions, how many</comment>
        <translation>Un relais rapporte le plus sur %1&#x202f;: %2 %3, contre %4 pour l’ensemble des relais</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Ont commencé</translation>
    </message>
    <message>
        <source>Their first relay in twelve months was in that month; then how many of them relayed again one, two and three months later.</source>
        <translation>Leur premier relais en douze mois date de ce mois-là&#x202f;; puis combien ont relayé de nouveau un, deux et trois mois plus tard.</translation>
    </message>
    <message>
        <source>Earned media value</source>
        <translation>Valeur média gagnée</translation>
    </message>
    <message>
        <source>Measured figures at the prices that an administrator entered, each with where it is from and of which day. Not said without prices.</source>
        <translation>Les chiffres mesurés, aux prix saisis par un administrateur, chacun avec son origine et sa date. Rien n’est dit sans prix.</translation>
    </message>
    <message>
        <source>How many of a team&apos;s people relay, and how many impressions a relay earns, those that were counted in one way alone.</source>
        <translation>Combien de personnes d’une équipe relaient, et combien d’impressions rapporte un relais, celles comptées d’une seule et même façon.</translation>
    </message>
    <message>
        <source>before: not told</source>
        <translation>avant&#x202f;: non indiqué</translation>
    </message>
    <message>
        <source>%1 in all before</source>
        <translation>%1 en tout avant</translation>
    </message>
    <message>
        <source>No team stands here: each has fewer than five people, or its relays are those of fewer</source>
        <translation>Aucune équipe ne figure ici&#x202f;: chacune compte moins de cinq personnes, ou moins de cinq y ont relayé</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>sentence, sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>month</comment>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>As long, and ends the day before; a quarter is compared with the quarter before it, a year with the year before it. While a period goes on, no change is told: a part is not compared with a whole.</source>
        <translation>Aussi longue, elle finit la veille&#x202f;; un trimestre est comparé au trimestre précédent, une année à l’année précédente. Tant qu’une période est en cours, aucune évolution n’est donnée&#x202f;: une partie ne se compare pas à un tout.</translation>
    </message>
    <message>
        <source>When people relay</source>
        <translation>Quand les équipes relaient</translation>
    </message>
    <message>
        <source>Relays by day of the week and hour, in your time zone as it is today: of days before the clocks changed the hour is one off. Fewer than five relays or people leave an hour empty.</source>
        <translation>Relais par jour de la semaine et par heure, dans votre fuseau horaire tel qu’il est aujourd’hui&#x202f;: pour les jours d’avant un changement d’heure, l’heure est décalée d’une. Moins de cinq relais ou personnes laissent une heure vide.</translation>
    </message>
    <message>
        <source>Active ambassadors ÷ headcount of the period&apos;s last day, as it was then. Who left before that day is active, not in the headcount; no rate above 100 % is told.</source>
        <translation>Ambassadeurs actifs ÷ effectif du dernier jour de la période, tel qu’il était. Qui est parti avant est actif, mais hors effectif&#x202f;; aucun taux supérieur à 100&#x202f;% n’est donné.</translation>
    </message>
    <message>
        <source>Location: %1</source>
        <translation>Site&#x202f;: %1</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Where the person was when they relayed; relays from before Relais noted it count for no location. Headcounts are kept by team: no activation is told of a location.</source>
        <translation>Celui de la personne au moment du relais&#x202f;; les relais antérieurs à cette indication ne comptent pour aucun site. Les effectifs sont conservés par équipe&#x202f;: aucune activation n’est donnée pour un site.</translation>
    </message>
</context>
<context>
    <name>Relais::DesktopApp</name>
    <message>
        <source>Your file on this machine was damaged</source>
        <translation>Votre fichier sur cette machine était abîmé</translation>
    </message>
    <message>
        <source>Relais made a new one and kept a copy of the old beside it. Stories come back by themselves; look at the outbox: relays that waited ask you first.</source>
        <translation>Relais en a fait un nouveau et a gardé une copie de l’ancien à côté. Les actualités reviennent d’elles-mêmes&#x202f;; regardez la boîte d’envoi&#x202f;: les relais qui attendaient vous demandent d’abord.</translation>
    </message>
    <message>
        <source>Relais ended unexpectedly last time</source>
        <translation>Relais s’est arrêté de façon inattendue la dernière fois</translation>
    </message>
    <message>
        <source>You are ready: here is a first story</source>
        <translation>Vous êtes prêt&#x202f;: voici une première actualité</translation>
    </message>
    <message>
        <source>Say in your own words why it matters to you, or choose another in the list. Nothing goes out before you relay it.</source>
        <translation>Dites avec vos propres mots pourquoi elle compte pour vous, ou choisissez-en une autre dans la liste. Rien ne part avant que vous la relayiez.</translation>
    </message>
    <message>
        <source>This story is not in your queue</source>
        <translation>Cette actualité n’est pas dans votre file</translation>
    </message>
    <message>
        <source>It may have ended or been withdrawn, or your company does not answer just now.</source>
        <translation>Elle est peut-être terminée ou retirée, ou votre entreprise ne répond pas pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are here as last saved.</source>
        <translation>
            <numerusform>%n brouillon est là, tel qu’enregistré en dernier.</numerusform>
            <numerusform>%n brouillons sont là, tels qu’enregistrés en dernier.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no draft.</source>
        <translation>Il n’y avait pas de brouillon.</translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s) wait in the outbox; what was being sent is looked for first, so that nothing goes out twice.</source>
        <translation>
            <numerusform>%n relais attend dans la boîte d’envoi&#x202f;; ce qui partait est d’abord recherché, pour que rien ne sorte deux fois.</numerusform>
            <numerusform>%n relais attendent dans la boîte d’envoi&#x202f;; ce qui partait est d’abord recherché, pour que rien ne sorte deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>No relay was waiting.</source>
        <translation>Aucun relais n’attendait.</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>Ouvrir la boîte d’envoi</translation>
    </message>
    <message>
        <source>You are signed in already</source>
        <translation>Vous êtes déjà connecté</translation>
    </message>
    <message>
        <source>You do not need this invitation. To come in as somebody else, sign out first.</source>
        <translation>Vous n’avez pas besoin de cette invitation. Pour entrer sous un autre nom, déconnectez-vous d’abord.</translation>
    </message>
</context>
<context>
    <name>Relais::DesktopPages</name>
    <message>
        <source>Curation</source>
        <translation>Curation</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>Relais::EarnedWords</name>
    <message>
        <source>measured impressions</source>
        <translation>impressions mesurées</translation>
    </message>
    <message>
        <source>reported impressions</source>
        <translation>impressions déclarées</translation>
    </message>
    <message>
        <source>estimated impressions</source>
        <translation>impressions estimées</translation>
    </message>
    <message>
        <source>none</source>
        <comment>impressions</comment>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>Relais::FigureWords</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of QLocale</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mur</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
</context>
<context>
    <name>Relais::HeatDrawing</name>
    <message>
        <source>Most relays: %1, %2 h, %3</source>
        <translation>Le plus de relais&#x202f;: %1, %2 h, %3</translation>
    </message>
    <message>
        <source>Too few relays to tell when</source>
        <translation>Trop peu de relais pour dire quand</translation>
    </message>
    <message>
        <source>%1, %2 h: %3</source>
        <comment>day, hour, relays</comment>
        <translation>%1, %2 h&#x202f;: %3</translation>
    </message>
    <message>
        <source>fewer than five</source>
        <translation>moins de cinq</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hour of the day</comment>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>Relais::MaturityDrawing</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Too few people in a team to compare teams</source>
        <translation>Trop peu de personnes par équipe pour comparer les équipes</translation>
    </message>
    <message>
        <source>share of people who relay →</source>
        <translation>part des personnes qui relaient →</translation>
    </message>
    <message>
        <source>%1 of people relay, %2 a relay: %3; most relay in %4: %5</source>
        <comment>share, which impressions, how many, team, share</comment>
        <translation>%1 des personnes relaient, %2 par relais&#x202f;: %3&#x202f;; on relaie le plus dans %4&#x202f;: %5</translation>
    </message>
    <message>
        <source>%1: %2 of %3 people relay, %4 a relay: %5</source>
        <comment>team, share, people, which impressions, how many</comment>
        <translation>%1&#x202f;: %2 de %3 personnes relaient, %4 par relais&#x202f;: %5</translation>
    </message>
    <message>
        <source>↑ %1 a relay</source>
        <comment>which impressions</comment>
        <translation>↑ %1 par relais</translation>
    </message>
    <message>
        <source>How many people relay is not told here, and so no team’s maturity</source>
        <translation>Combien de personnes relaient n’est pas indiqué ici, ni donc la maturité d’aucune équipe</translation>
    </message>
    <message>
        <source>%1 a relay: %2; most people relay in %3: %4</source>
        <comment>which impressions, how many, team, share</comment>
        <translation>%1 par relais&#x202f;: %2&#x202f;; on relaie le plus dans %3&#x202f;: %4</translation>
    </message>
</context>
<context>
    <name>Relais::ReportPages</name>
    <message>
        <source>%1 · %2</source>
        <comment>company, period</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · ambassadors’ report · page %2 of %3</source>
        <translation>%1 · rapport d’ambassade · page %2 sur %3</translation>
    </message>
    <message>
        <source>What became of the relays</source>
        <translation>Ce que sont devenus les relais</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <comment>days</comment>
        <translation>comparé à la période %1</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Données à jour le %1</translation>
    </message>
    <message>
        <source>Made by %1 · data as of %2</source>
        <translation>Produit par %1 · données à jour le %2</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) in the table</source>
        <translation>
            <numerusform>%n ligne de plus dans le tableau</numerusform>
            <numerusform>%n lignes de plus dans le tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to tell here</source>
        <translation>Rien à dire ici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>word, meaning</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 personnes sur %2</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Clicks measured</source>
        <translation>Clics mesurés</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>En propres mots</translation>
    </message>
    <message>
        <source>Impressions, measured</source>
        <translation>Impressions, mesurées</translation>
    </message>
    <message>
        <source>Impressions, reported</source>
        <translation>Impressions, déclarées</translation>
    </message>
    <message>
        <source>Impressions, estimated</source>
        <translation>Impressions, estimées</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Earned media value: %1 = %2</source>
        <comment>amount, formula</comment>
        <translation>Valeur média gagnée&#x202f;: %1 = %2</translation>
    </message>
    <message>
        <source>Relays by day</source>
        <translation>Relais par jour</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Par équipe</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>All teams from page %1 on</source>
        <translation>Toutes les équipes à partir de la page %1</translation>
    </message>
    <message>
        <source>By network</source>
        <translation>Par réseau</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Team maturity</source>
        <translation>Maturité des équipes</translation>
    </message>
    <message>
        <source>Maturity over time</source>
        <translation>Maturité au fil du temps</translation>
    </message>
    <message>
        <source>Most relayed stories</source>
        <translation>Actualités les plus relayées</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Actualité</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>When people relay</source>
        <translation>Quand les équipes relaient</translation>
    </message>
    <message>
        <source>Do people who start go on?</source>
        <translation>Qui commence continue-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Ont commencé</translation>
    </message>
    <message>
        <source>+ 1 month</source>
        <translation>+ 1 mois</translation>
    </message>
    <message>
        <source>+ 2 months</source>
        <translation>+ 2 mois</translation>
    </message>
    <message>
        <source>+ 3 months</source>
        <translation>+ 3 mois</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>Par campagne</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message>
        <source>Groups under five people are hidden</source>
        <translation>Les groupes de moins de cinq personnes sont masqués</translation>
    </message>
    <message>
        <source>measured; %1 reported</source>
        <translation>mesuré&#x202f;; %1 déclaré</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>change in points, people, of how many</comment>
        <translation>%1 · %2 sur %3</translation>
    </message>
    <message>
        <source>headcount not known</source>
        <translation>effectif inconnu</translation>
    </message>
</context>
<context>
    <name>Relais::TimelineDrawing</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format of QLocale</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Choose a quarter or a year to see how maturity grows</source>
        <translation>Choisissez un trimestre ou une année pour voir la maturité progresser</translation>
    </message>
    <message>
        <source>people who relay</source>
        <translation>personnes qui relaient</translation>
    </message>
    <message>
        <source>From %1 to %2: people who relay %3 to %4, %5 a relay %6 to %7</source>
        <comment>month, month, share, share, which impressions, how many, how many</comment>
        <translation>De %1 à %2&#x202f;: personnes qui relaient de %3 à %4, %5 par relais de %6 à %7</translation>
    </message>
    <message>
        <source>%1: %2 of people relay, %3 a relay: %4</source>
        <comment>month, share, which impressions, how many</comment>
        <translation>%1&#x202f;: %2 des personnes relaient, %3 par relais&#x202f;: %4</translation>
    </message>
    <message>
        <source>%1 a relay (dashed)</source>
        <comment>which impressions</comment>
        <translation>%1 par relais (tirets)</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>month</comment>
        <translation>%1, en cours</translation>
    </message>
</context>
<context>
    <name>Relais::TrendDrawing</name>
    <message>
        <source>d MMM</source>
        <comment>date format of QLocale</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>No relay in this period. Choose a longer one</source>
        <translation>Aucun relais sur cette période. Choisissez-en une plus longue</translation>
    </message>
    <message>
        <source>Relays by day: %1, highest %2 on %3</source>
        <translation>Relais par jour&#x202f;: %1, au plus %2 le %3</translation>
    </message>
    <message>
        <source>%1; the period before: %2</source>
        <comment>sentence, relays</comment>
        <translation>%1&#x202f;; la période précédente&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, relays</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No day is told: on each fewer than five people relayed</source>
        <translation>Aucun jour n’est indiqué&#x202f;: chaque jour, moins de cinq personnes ont relayé</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::AboutSection</name>
    <message>
        <source>About Relais</source>
        <translation>À propos de Relais</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Yours: keys, drafts and the texts of your accounts stay on this machine. Taking part is voluntary.</source>
        <translation>À vous&#x202f;: clés, brouillons et textes de vos comptes restent sur cette machine. Participer est volontaire.</translation>
    </message>
    <message>
        <source>True: every number says whether it was measured, reported or estimated; they are never added up.</source>
        <translation>Vrai&#x202f;: chaque nombre dit s’il est mesuré, déclaré ou estimé&#x202f;; ils ne sont jamais additionnés.</translation>
    </message>
    <message>
        <source>Once: what you confirmed is never lost and never published twice.</source>
        <translation>Une seule fois&#x202f;: ce que vous avez confirmé n’est jamais perdu ni publié deux fois.</translation>
    </message>
    <message>
        <source>Relais is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Relais est un logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::AccountChips</name>
    <message>
        <source>Relay to</source>
        <translation>Relayer vers</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par courriel</translation>
    </message>
    <message>
        <source>In %1’s own page</source>
        <translation>Dans la page de %1</translation>
    </message>
    <message>
        <source>This story may not be relayed to %1</source>
        <translation>Cette actualité ne peut pas être relayée vers %1</translation>
    </message>
    <message>
        <source>Sign in again: %1 no longer accepts Relais</source>
        <translation>Reconnectez-vous&#x202f;: %1 n’accepte plus Relais</translation>
    </message>
    <message>
        <source>Your keychain is locked, so Relais cannot read this account’s key</source>
        <translation>Votre trousseau est verrouillé&#x202f;: Relais ne peut pas lire la clé de ce compte</translation>
    </message>
    <message>
        <source>Relay to %1: %2</source>
        <translation>Relayer vers %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The text does not fit</source>
        <translation>Le texte ne convient pas</translation>
    </message>
    <message>
        <source>Use the common text</source>
        <translation>Prendre le texte commun</translation>
    </message>
    <message>
        <source>Own text for this account</source>
        <translation>Texte propre à ce compte</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Cocher ou décocher</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>The wall of your company</source>
        <translation>Le mur de votre entreprise</translation>
    </message>
    <message>
        <source>The wall of %1</source>
        <translation>Le mur de %1</translation>
    </message>
    <message>
        <source>Always there</source>
        <translation>Toujours là</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Connecter un compte</translation>
    </message>
    <message>
        <source>One more account</source>
        <translation>Un compte de plus</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Its key is removed from this machine. What you published stays there, and in your history here.</source>
        <translation>Sa clé est retirée de cette machine. Ce que vous avez publié reste là-bas, et dans votre historique ici.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Le proposer</translation>
    </message>
    <message>
        <source>Offer %1 when relaying</source>
        <translation>Proposer %1 au moment de relayer</translation>
    </message>
    <message>
        <source>Show fewer networks</source>
        <translation>Afficher moins de réseaux</translation>
    </message>
    <message>
        <source>Show all networks</source>
        <translation>Afficher tous les réseaux</translation>
    </message>
    <message>
        <source>Also networks that are not in use here</source>
        <translation>Aussi les réseaux qui ne sont pas utilisés ici</translation>
    </message>
    <message>
        <source>Sign-in ends %1</source>
        <translation>Connexion jusqu’au %1</translation>
    </message>
    <message>
        <source>Open %1’s settings</source>
        <translation>Ouvrir les réglages de %1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::AgendaDelegate</name>
    <message>
        <source>Nothing goes out until %1</source>
        <translation>Rien ne paraît jusqu’au %1</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Campagne&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::AgendaModel</name>
    <message>
        <source>%1: campaign %2 begins, until %3</source>
        <comment>day, name, day</comment>
        <translation>%1&#x202f;: début de la campagne %2, jusqu’au %3</translation>
    </message>
    <message>
        <source>%1: campaign %2 begins</source>
        <comment>day, name</comment>
        <translation>%1&#x202f;: début de la campagne %2</translation>
    </message>
    <message>
        <source>%1: nothing goes out until %2</source>
        <comment>day, day</comment>
        <translation>%1&#x202f;: rien ne paraît jusqu’au %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>day, title, state</comment>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>%1, pile-up</source>
        <comment>a story of a day with too many</comment>
        <translation>%1, embouteillage</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::AnswersPanel</name>
    <message>
        <source>What became of your report</source>
        <translation>Les suites de votre signalement</translation>
    </message>
    <message>
        <source>Put these answers away</source>
        <translation>Ranger ces réponses</translation>
    </message>
    <message>
        <source>You wrote “%1” about a post of %2. %3 answered, %4: %5</source>
        <comment>the report, author of the post, who answered, when, the answer</comment>
        <translation>Vous avez écrit «&#x202f;%1&#x202f;» à propos d’une publication de %2. %3 a répondu, %4&#x202f;: %5</translation>
    </message>
    <message>
        <source>You wrote “%1” about a comment of %2. %3 answered, %4: %5</source>
        <comment>the report, author of the comment, who answered, when, the answer</comment>
        <translation>Vous avez écrit «&#x202f;%1&#x202f;» à propos d’un commentaire de %2. %3 a répondu, %4&#x202f;: %5</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Kept on this machine.</source>
        <translation>Gardé sur cette machine.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Stories keep the language they were written in.</source>
        <translation>Les actualités gardent la langue dans laquelle elles ont été écrites.</translation>
    </message>
    <message>
        <source>Mark misspelled words</source>
        <translation>Signaler les fautes d’orthographe</translation>
    </message>
    <message>
        <source>In the language of the text, with the dictionaries of this machine.</source>
        <translation>Dans la langue du texte, avec les dictionnaires de cette machine.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of what the desktop asks for, in Relais alone.</source>
        <translation>Par rapport à celle du bureau, dans Relais seulement.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ApprovalWords</name>
    <message numerus="yes">
        <source>It reaches everyone: %n member(s).</source>
        <translation>
            <numerusform>Elle touche tout le monde&#x202f;: %n membre.</numerusform>
            <numerusform>Elle touche tout le monde&#x202f;: %n membres.</numerusform>
        </translation>
    </message>
    <message>
        <source>It reaches everyone.</source>
        <translation>Elle touche tout le monde.</translation>
    </message>
    <message>
        <source>It reaches %1 of %2 members.</source>
        <translation>Elle touche %1 membres sur %2.</translation>
    </message>
    <message>
        <source>They get it when its embargo ends, %1.</source>
        <translation>Ils la reçoivent à la fin de l’embargo, %1.</translation>
    </message>
    <message>
        <source>They get it now.</source>
        <translation>Ils la reçoivent maintenant.</translation>
    </message>
    <message>
        <source>Nothing changes in what it says.</source>
        <translation>Rien ne change dans ce qu’elle dit.</translation>
    </message>
    <message>
        <source>New for those who have revision %1: %2.</source>
        <translation>Nouveau pour celles et ceux qui ont la révision %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Revision %1: the signature does not match. Members do not see it; tell your administrator.</source>
        <translation>Révision %1&#x202f;: la signature ne correspond pas. Les membres ne la voient pas&#x202f;; prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Revision %1 approved by %2, %3</source>
        <comment>number, name, time</comment>
        <translation>Révision %1 approuvée par %2, %3</translation>
    </message>
    <message>
        <source>Revision %1 approved by %2 and signed by the organization, %3 · %4</source>
        <comment>number, name, time, fingerprint</comment>
        <translation>Révision %1 approuvée par %2 et signée par l’organisation, %3 · %4</translation>
    </message>
    <message>
        <source>Revision %1 approved and signed by %2, %3 · %4</source>
        <comment>number, name, time, fingerprint</comment>
        <translation>Révision %1 approuvée et signée par %2, %3 · %4</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <comment>who signed it and how</comment>
        <translation>%1, vérifiée</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::AudiencePanel</name>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Add a location</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>A location that is not in the list</source>
        <translation>Un lieu qui n’est pas dans la liste</translation>
    </message>
    <message>
        <source>Another location</source>
        <translation>Un autre lieu</translation>
    </message>
    <message>
        <source>As it stands in your colleagues’ profiles. The story then reaches those who work there.</source>
        <translation>Tel qu’il figure dans les profils de vos collègues. L’actualité touche alors celles et ceux qui y travaillent.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>No team is known yet</source>
        <translation>Aucune équipe connue pour l’instant</translation>
    </message>
    <message>
        <source>Nothing restricts it: everyone gets the story</source>
        <translation>Rien ne la restreint&#x202f;: tout le monde reçoit l’actualité</translation>
    </message>
    <message>
        <source>Take the restrictions away: everyone gets the story</source>
        <translation>Lever les restrictions&#x202f;: tout le monde reçoit l’actualité</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n équipe</numerusform>
            <numerusform>%n équipes</numerusform>
        </translation>
    </message>
    <message>
        <source>Teams: %1</source>
        <translation>Équipes&#x202f;: %1</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Languages read: %1</source>
        <translation>Langues lues&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reaches fewer than five people: who they are would be told. Widen it</source>
        <translation>Touche moins de cinq personnes&#x202f;: on saurait qui. Élargissez-la</translation>
    </message>
    <message>
        <source>Reaches %1 of %2</source>
        <translation>Touche %1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of all members</comment>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::BestStories</name>
    <message>
        <source>Story</source>
        <translation>Actualité</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Measured
reactions</source>
        <translation>Réactions
mesurées</translation>
    </message>
    <message>
        <source>Reported
reactions</source>
        <translation>Réactions
déclarées</translation>
    </message>
    <message>
        <source>Where this number comes from: click, or Enter</source>
        <translation>D’où vient ce nombre&#x202f;: un clic, ou Entrée</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::BoardCardDelegate</name>
    <message>
        <source>Choose it for an act on several (Space)</source>
        <translation>La choisir pour un acte sur plusieurs (Espace)</translation>
    </message>
    <message>
        <source>What can be done with it (Shift F10)</source>
        <translation>Ce qu’on peut en faire (Maj F10)</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::BoardCardWords</name>
    <message>
        <source>Sent back: %1</source>
        <translation>Renvoyée&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s), ready</source>
        <translation>
            <numerusform>%n légende, prête</numerusform>
            <numerusform>%n légendes, prête</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for you, %n day(s)</source>
        <translation>
            <numerusform>Vous attend, %n jour</numerusform>
            <numerusform>Vous attend, %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>You wrote it: others approve</source>
        <translation>Vous l’avez écrite&#x202f;: d’autres approuvent</translation>
    </message>
    <message numerus="yes">
        <source>In review for %n day(s)</source>
        <translation>
            <numerusform>En relecture depuis %n jour</numerusform>
            <numerusform>En relecture depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes live %1</source>
        <translation>En ligne %1</translation>
    </message>
    <message>
        <source>Set right: %1 of %2</source>
        <comment>numbers of people</comment>
        <translation>Mis au point&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>expirée le %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>retirée %1</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>revision, time left</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nouvelle actualité</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>a language, how many others</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Someone changed it while you wrote</source>
        <translation>Modifiée par quelqu’un pendant que vous écriviez</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source> · revision %1</source>
        <translation> · révision %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmées</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirées</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>state, person</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Relayed by %1</source>
        <comment>colleagues</comment>
        <translation>Relayée par %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Read what changed, then approve (A)</source>
        <translation>Lire ce qui a changé, puis approuver (A)</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Back to its author, with a word why (B)</source>
        <translation>La rendre à son auteur, avec un mot sur le pourquoi (B)</translation>
    </message>
    <message>
        <source>Read the correction, then approve it (A)</source>
        <translation>Lire la rectification, puis l’approuver (A)</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::BoardNarrow</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Toutes les campagnes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter, what it shows</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>One of them alone (F)</source>
        <comment>campaigns, languages or kinds</comment>
        <translation>Une seule d’entre elles (F)</translation>
    </message>
    <message>
        <source>One campaign</source>
        <translation>Une campagne</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::BoardPage</name>
    <message>
        <source>Candidate dropped</source>
        <translation>Candidat écarté</translation>
    </message>
    <message>
        <source>Sent to review</source>
        <translation>Envoyée en relecture</translation>
    </message>
    <message>
        <source>Editorial board</source>
        <translation>Tableau éditorial</translation>
    </message>
    <message>
        <source>Search every state</source>
        <translation>Chercher dans tous les états</translation>
    </message>
    <message>
        <source>You are offline; this must be true for everyone at once and needs the server</source>
        <translation>Vous êtes hors ligne&#x202f;; cela doit valoir pour tout le monde à la fois et demande le serveur</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>A draft again</source>
        <translation>De nouveau un brouillon</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Renvoyer l’actualité</translation>
    </message>
    <message>
        <source>It becomes a draft again; its author reads why.</source>
        <translation>Elle redevient un brouillon&#x202f;; son auteur lit pourquoi.</translation>
    </message>
    <message>
        <source>What has to change</source>
        <translation>Ce qui doit changer</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message numerus="yes">
        <source>%n kept as draft(s)</source>
        <translation>
            <numerusform>%n gardé comme brouillon</numerusform>
            <numerusform>%n gardés comme brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>candidates</comment>
        <translation>
            <numerusform>%n écarté</numerusform>
            <numerusform>%n écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent to review</source>
        <comment>stories</comment>
        <translation>
            <numerusform>%n envoyée en relecture</numerusform>
            <numerusform>%n envoyées en relecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved and signed</source>
        <comment>stories</comment>
        <translation>
            <numerusform>%n approuvée et signée</numerusform>
            <numerusform>%n approuvées et signées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <comment>stories</comment>
        <translation>
            <numerusform>%n archivée</numerusform>
            <numerusform>%n archivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back on the board</source>
        <comment>stories</comment>
        <translation>
            <numerusform>%n de retour au tableau</numerusform>
            <numerusform>%n de retour au tableau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Topic given to %n</source>
        <comment>stories</comment>
        <translation>
            <numerusform>Thème donné à %n actualité</numerusform>
            <numerusform>Thème donné à %n actualités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Campaign of %n changed</source>
        <comment>stories</comment>
        <translation>
            <numerusform>Campagne de %n actualité changée</numerusform>
            <numerusform>Campagne de %n actualités changée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expiry of %n changed</source>
        <comment>stories</comment>
        <translation>
            <numerusform>Échéance de %n actualité changée</numerusform>
            <numerusform>Échéance de %n actualités changée</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>stories</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n story(ies)</source>
        <translation>
            <numerusform>Approuver %n actualité</numerusform>
            <numerusform>Approuver %n actualités</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Members get them; read each before, its page shows what changed.</source>
        <comment>titles</comment>
        <translation>%1. Les membres les reçoivent&#x202f;; lisez chacune avant, sa page montre ce qui a changé.</translation>
    </message>
    <message>
        <source>Approve and sign</source>
        <translation>Approuver et signer</translation>
    </message>
    <message numerus="yes">
        <source>%n could not: %1</source>
        <comment>stories, the first reason</comment>
        <translation>
            <numerusform>%n refusée&#x202f;: %1</numerusform>
            <numerusform>%n refusées&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken back</source>
        <comment>stories</comment>
        <translation>
            <numerusform>%n n’a pas pu être reprise</numerusform>
            <numerusform>%n n’ont pas pu être reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a story’s title</comment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>A copy of “%1” is among your drafts</source>
        <translation>Une copie de «&#x202f;%1&#x202f;» est parmi vos brouillons</translation>
    </message>
    <message>
        <source>Kept as a draft</source>
        <translation>Gardé comme brouillon</translation>
    </message>
    <message numerus="yes">
        <source>Audience of %n changed</source>
        <comment>stories</comment>
        <translation>
            <numerusform>Destinataires de %n actualité changés</numerusform>
            <numerusform>Destinataires de %n actualités changés</numerusform>
        </translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nouvelle actualité</translation>
    </message>
    <message>
        <source>Starts a story from nothing (Ctrl N)</source>
        <translation>Commence une actualité à partir de rien (Ctrl N)</translation>
    </message>
    <message>
        <source>Some of it was changed meanwhile. Look at it again before you sign</source>
        <translation>Une partie a été modifiée entre-temps. Relisez-la avant de signer</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::BoardTable</name>
    <message>
        <source>Stories</source>
        <translation>Actualités</translation>
    </message>
    <message>
        <source>Arrows move, Space chooses, Enter opens; S orders by the column, the other way round the second time</source>
        <translation>Les flèches déplacent, Espace choisit, Entrée ouvre&#x202f;; S trie selon la colonne, dans l’autre sens la seconde fois</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::BoardTableModel</name>
    <message>
        <source>New story</source>
        <translation>Nouvelle actualité</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a story, of what it is a translation</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Chosen</source>
        <comment>a story</comment>
        <translation>%1. Choisie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiration</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::BoardView</name>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <comment>stories</comment>
        <translation>
            <numerusform>%n vous attend</numerusform>
            <numerusform>%n vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Waiting for me %1</source>
        <translation>M’attendent %1</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>M’attendent</translation>
    </message>
    <message>
        <source>Written by me</source>
        <translation>Écrites par moi</translation>
    </message>
    <message>
        <source>A story is approved in its own page, after reading it</source>
        <translation>Une actualité s’approuve dans sa page, après lecture</translation>
    </message>
    <message>
        <source>A story does not go there by hand</source>
        <translation>Une actualité n’y va pas à la main</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivées</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Read it in the inbox</source>
        <translation>Le lire parmi les candidats</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Garder comme brouillon</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Envoyer en relecture</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>The stories in their lanes</source>
        <translation>Les actualités dans leurs colonnes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The same stories as a table, ordered by any column</source>
        <translation>Les mêmes actualités en tableau, trié par la colonne voulue</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>A story is approved by someone other than its author</source>
        <translation>Une actualité est approuvée par quelqu’un d’autre que son auteur</translation>
    </message>
    <message>
        <source>Nothing here; keep a candidate or start a story</source>
        <translation>Rien ici&#x202f;; gardez un candidat ou commencez une actualité</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>The correction…</source>
        <translation>La rectification…</translation>
    </message>
    <message>
        <source>The link is copied</source>
        <translation>Le lien est copié</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::BulkBar</name>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Envoyer en relecture</translation>
    </message>
    <message>
        <source>Approve and sign…</source>
        <translation>Approuver et signer…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Remettre au tableau</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Échéance</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>cards of the board</comment>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>act, for how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>For %n of those that you chose</source>
        <translation>
            <numerusform>Pour %n de celles que vous avez choisies</numerusform>
            <numerusform>Pour %n de celles que vous avez choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Aucune campagne</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s), %1</source>
        <translation>
            <numerusform>Dans %n jour, %1</numerusform>
            <numerusform>Dans %n jours, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::BusinessCardView</name>
    <message>
        <source>Business card</source>
        <translation>Carte de visite</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::Button</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CalendarDelegate</name>
    <message>
        <source>pile-up: %1</source>
        <translation>affluence&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n autre</numerusform>
            <numerusform>+ %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gap of %n day(s)</source>
        <translation>
            <numerusform>creux de %n jour</numerusform>
            <numerusform>creux de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format of QLocale</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CalendarGrid</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Arrows move by day, Page Up and Page Down by month or week, Home goes to today; Enter opens the day; M picks a story up and Enter puts it down</source>
        <translation>Les flèches vont de jour en jour, Page préc. et Page suiv. de mois en mois ou de semaine en semaine, Début à aujourd’hui&#x202f;; Entrée ouvre le jour&#x202f;; M prend une actualité et Entrée la pose</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CalendarHead</name>
    <message>
        <source>Language of the stories</source>
        <translation>Langue des actualités</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Before (Page Up)</source>
        <translation>Avant (Page haut)</translation>
    </message>
    <message>
        <source>After (Page Down)</source>
        <translation>Après (Page bas)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today (Home)</source>
        <translation>Aujourd’hui (Origine)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Toutes les campagnes</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Actualité</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nouvelle actualité</translation>
    </message>
    <message>
        <source>Who is reached</source>
        <translation>Qui la reçoit</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programmée</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en relecture</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À partir du %1</translation>
    </message>
    <message>
        <source>Week %1, %2 to %3</source>
        <comment>number, first day, last day</comment>
        <translation>Semaine %1, du %2 au %3</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CalendarModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title, state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>campaign %1</source>
        <translation>campagne %1</translation>
    </message>
    <message>
        <source>pile-up</source>
        <translation>affluence</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>creux</translation>
    </message>
    <message numerus="yes">
        <source>gap of %n day(s)</source>
        <translation>
            <numerusform>creux de %n jour</numerusform>
            <numerusform>creux de %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Moved to %1 as a new revision; somebody else approves it</source>
        <translation>Déplacée au %1 par une nouvelle révision&#x202f;; quelqu’un d’autre l’approuve</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Déplacée au %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) moved</source>
        <translation>
            <numerusform>%n actualité déplacée</numerusform>
            <numerusform>%n actualités déplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the others changed meanwhile and stay</source>
        <translation>%1&#x202f;; les autres ont changé entre-temps et restent</translation>
    </message>
    <message>
        <source>It is left as it is</source>
        <translation>C’est laissé tel quel</translation>
    </message>
    <message>
        <source>Moved to %1; it is a draft again, to be sent to review anew</source>
        <translation>Déplacée au %1&#x202f;; elle redevient un brouillon, à renvoyer en relecture</translation>
    </message>
    <message>
        <source>It stays a draft: %1</source>
        <comment>why</comment>
        <translation>Elle reste un brouillon&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CalendarSide</name>
    <message>
        <source>Nothing goes out on this day</source>
        <translation>Rien ne sort ce jour-là</translation>
    </message>
    <message>
        <source>Loading what goes out…</source>
        <translation>Chargement de ce qui sort…</translation>
    </message>
    <message>
        <source>Not known yet: the server does not answer</source>
        <translation>Pas encore connu&#x202f;: le serveur ne répond pas</translation>
    </message>
    <message>
        <source>No pile-up and no gap in the weeks to come</source>
        <translation>Ni affluence ni creux dans les semaines à venir</translation>
    </message>
    <message>
        <source>Every ready story has its day</source>
        <translation>Chaque actualité prête a son jour</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CalendarView</name>
    <message>
        <source>Calendar as a list</source>
        <translation>Calendrier en liste</translation>
    </message>
    <message>
        <source>“%1” is picked up: choose a day and press Enter, Esc leaves it</source>
        <translation>«&#x202f;%1&#x202f;» est saisie&#x202f;: choisissez un jour et appuyez sur Entrée, Échap la laisse</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CampaignActs</name>
    <message>
        <source>The campaign is saved</source>
        <translation>La campagne est enregistrée</translation>
    </message>
    <message>
        <source>“%1” has ended</source>
        <translation>«&#x202f;%1&#x202f;» est terminée</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a campaign’s name</comment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>“%1” is to come, without a story yet</source>
        <translation>«&#x202f;%1&#x202f;» est à venir, encore sans actualité</translation>
    </message>
    <message>
        <source>“%1” is removed</source>
        <translation>«&#x202f;%1&#x202f;» est retirée</translation>
    </message>
    <message>
        <source>“%1” is in preparation: ambassadors see it no more</source>
        <translation>«&#x202f;%1&#x202f;» est en préparation&#x202f;: les ambassadeurs ne la voient plus</translation>
    </message>
    <message>
        <source>“%1” is started: ambassadors see it</source>
        <translation>«&#x202f;%1&#x202f;» est lancée&#x202f;: les ambassadeurs la voient</translation>
    </message>
    <message>
        <source>“%1” is in preparation, without a story yet</source>
        <translation>«&#x202f;%1&#x202f;» est en préparation, encore sans actualité</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CampaignForm</name>
    <message>
        <source>It has a first and a last day</source>
        <translation>Elle a un premier et un dernier jour</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>By its place in the list</source>
        <translation>Selon sa place dans la liste</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Goal in words</source>
        <translation>Objectif en mots</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>People who relay</source>
        <translation>Personnes qui relaient</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>In preparation: ambassadors do not see it until it is started</source>
        <translation>En préparation&#x202f;: les ambassadeurs ne la voient pas tant qu’elle n’est pas lancée</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>For these teams</source>
        <translation>Pour ces équipes</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Goals in figures; 0 is no such goal. Measured, reported and estimated impressions count apart.</source>
        <translation>Objectifs chiffrés&#x202f;; 0&#x202f;: pas d’objectif. Les impressions mesurées, déclarées et estimées comptent à part.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CampaignHead</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>More for this campaign</source>
        <translation>Autres actions pour cette campagne</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>jour %1 sur %2</translation>
    </message>
    <message>
        <source>Name, period and goals (F2)</source>
        <translation>Nom, période et objectifs (F2)</translation>
    </message>
    <message>
        <source>A PDF of this campaign’s figures (Ctrl E)</source>
        <translation>Un PDF des chiffres de cette campagne (Ctrl E)</translation>
    </message>
    <message>
        <source>It has not begun: there is nothing to report</source>
        <translation>Elle n’a pas commencé&#x202f;: il n’y a rien à rapporter</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>The same goals and as long, after this one; it has no story yet</source>
        <translation>Les mêmes objectifs et la même durée, après celle-ci&#x202f;; encore sans actualité</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Stories are of this campaign. Move them first</source>
        <translation>Des actualités sont de cette campagne. Déplacez-les d’abord</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <comment>a person</comment>
        <translation>suivie par %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>teams</comment>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>From now on ambassadors see it, within its days</source>
        <translation>Les ambassadeurs la voient désormais, pendant ses jours</translation>
    </message>
    <message>
        <source>Back to preparation</source>
        <translation>Remettre en préparation</translation>
    </message>
    <message>
        <source>Ambassadors see it no more; not once they have a story of it</source>
        <translation>Les ambassadeurs ne la voient plus&#x202f;; impossible dès qu’ils en ont une actualité</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CampaignList</name>
    <message>
        <source>All %1</source>
        <comment>campaigns</comment>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>Running %1</source>
        <comment>campaigns</comment>
        <translation>En cours %1</translation>
    </message>
    <message>
        <source>To come %1</source>
        <comment>campaigns</comment>
        <translation>À venir %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <comment>campaigns</comment>
        <translation>Terminées %1</translation>
    </message>
    <message>
        <source>In preparation %1</source>
        <comment>campaigns</comment>
        <translation>En préparation %1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CampaignPanel</name>
    <message>
        <source>hidden: fewer than five people</source>
        <translation>masqué&#x202f;: moins de cinq personnes</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>no goal set</source>
        <translation>pas d’objectif</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>People who relay</source>
        <translation>Personnes qui relaient</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Stories in this campaign</source>
        <translation>Actualités de cette campagne</translation>
    </message>
    <message>
        <source>No story yet. Choose this campaign in the story editor</source>
        <translation>Pas encore d’actualité. Choisissez cette campagne en écrivant une actualité</translation>
    </message>
    <message numerus="yes">
        <source>%n more story(ies)</source>
        <translation>
            <numerusform>%n autre actualité</numerusform>
            <numerusform>%n autres actualités</numerusform>
        </translation>
    </message>
    <message>
        <source>How each is counted</source>
        <translation>Comment chacune est comptée</translation>
    </message>
    <message>
        <source>Measured: a network or Relais itself counted it. Reported: the person typed or imported it. Estimated: followers × the share that usually sees a post, where nobody counts. The three are never added up.</source>
        <translation>Mesurées&#x202f;: un réseau ou Relais lui-même les a comptées. Déclarées&#x202f;: la personne les a saisies ou importées. Estimées&#x202f;: abonnés × la part qui voit d’habitude un message, là où personne ne compte. Les trois ne sont jamais additionnées.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Even pace</source>
        <translation>Rythme régulier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>where an even pace would be today, %1</source>
        <translation>où serait aujourd’hui un rythme régulier, %1</translation>
    </message>
    <message>
        <source>Impressions, goal %1, by who counted them</source>
        <translation>Impressions, objectif %1, selon qui les a comptées</translation>
    </message>
    <message>
        <source>Relays against the pace</source>
        <translation>Relais face au rythme prévu</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CampaignReport</name>
    <message>
        <source>Fewer than five people relayed it in these weeks, or the figures would tell of fewer than five</source>
        <translation>Moins de cinq personnes l’ont relayée ces semaines-là, ou les chiffres renseigneraient sur moins de cinq</translation>
    </message>
    <message>
        <source>Late counts included</source>
        <translation>Comptes tardifs compris</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CampaignWords</name>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>dans le rythme</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>en avance</translation>
    </message>
    <message>
        <source>goal met</source>
        <translation>objectif atteint</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>without dates</source>
        <translation>sans dates</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>no goal set</source>
        <translation>pas d’objectif</translation>
    </message>
    <message>
        <source>%1 of %2 relays</source>
        <translation>%1 relais sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 personnes sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 clicks</source>
        <translation>%1 clics sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 impressions, measured</source>
        <translation>%1 impressions sur %2, mesurées</translation>
    </message>
    <message>
        <source>no story yet</source>
        <translation>pas encore d’actualité</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <comment>of a campaign</comment>
        <translation>
            <numerusform>%n actualité</numerusform>
            <numerusform>%n actualités</numerusform>
        </translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>en préparation</translation>
    </message>
    <message numerus="yes">
        <source>%n later relay(s)</source>
        <translation>
            <numerusform>%n relais venu plus tard</numerusform>
            <numerusform>%n relais venus plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later click(s)</source>
        <translation>
            <numerusform>%n clic venu plus tard</numerusform>
            <numerusform>%n clics venus plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>what fewer than five people did later is not told</source>
        <translation>ce que moins de cinq personnes ont fait plus tard n’est pas dit</translation>
    </message>
    <message>
        <source>Final figures, as of %1.</source>
        <comment>a day</comment>
        <translation>Chiffres définitifs au %1.</translation>
    </message>
    <message>
        <source>%1 Nothing came later.</source>
        <translation>%1 Rien n’est venu plus tard.</translation>
    </message>
    <message>
        <source>%1 Not counted in them: %2.</source>
        <translation>%1 Non compris&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Late counts still come in; the figures are final from %1 on.</source>
        <comment>a day</comment>
        <translation>Des comptes tardifs arrivent encore&#x202f;; les chiffres seront définitifs à partir du %1.</translation>
    </message>
    <message>
        <source>hidden: fewer than five people</source>
        <translation>masqué&#x202f;: moins de cinq personnes</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CampaignsPage</name>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>%1 running · %2 to come</source>
        <translation>%1 en cours · %2 à venir</translation>
    </message>
    <message>
        <source>Search campaigns</source>
        <translation>Chercher une campagne</translation>
    </message>
    <message>
        <source>You are offline; this must be true for everyone at once and needs the server</source>
        <translation>Vous êtes hors ligne&#x202f;; cela doit valoir pour tout le monde à la fois et demande le serveur</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Pas encore de campagne</translation>
    </message>
    <message>
        <source>No campaign here</source>
        <translation>Aucune campagne ici</translation>
    </message>
    <message>
        <source>A campaign is a named period with a goal; stories are put into it in the editor</source>
        <translation>Une campagne est une période nommée avec un objectif&#x202f;; on y met des actualités en les écrivant</translation>
    </message>
    <message>
        <source>Choose another filter</source>
        <translation>Choisissez un autre filtre</translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation>Il faut un nom</translation>
    </message>
    <message>
        <source>It would end before it begins</source>
        <translation>Elle finirait avant de commencer</translation>
    </message>
    <message>
        <source>Stories are of this campaign. Move them first</source>
        <translation>Des actualités sont de cette campagne. Déplacez-les d’abord</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Report of “%1”</source>
        <translation>Rapport de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation>Rapport (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>Le rapport n’a pas été écrit</translation>
    </message>
    <message>
        <source>The folder could not be opened: %1</source>
        <translation>Le dossier n’a pas pu être ouvert&#x202f;: %1</translation>
    </message>
    <message>
        <source>Ambassadors have a story of this campaign: it stays started</source>
        <translation>Les ambassadeurs ont une actualité de cette campagne&#x202f;: elle reste lancée</translation>
    </message>
    <message>
        <source>Only an editor can look after a campaign. Choose somebody else</source>
        <translation>Seule une personne de la communication peut suivre une campagne. Choisissez quelqu’un d’autre</translation>
    </message>
    <message>
        <source>One of these teams is gone. Choose again</source>
        <translation>Une de ces équipes n’existe plus. Choisissez à nouveau</translation>
    </message>
    <message>
        <source>It was changed meanwhile; what you wrote is still here. Save again to put it in the place of the change.</source>
        <translation>Cela a changé entre-temps&#x202f;; ce que vous avez écrit est toujours ici. Enregistrez de nouveau pour le mettre à la place de ce changement.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CandidateDelegate</name>
    <message>
        <source>Resembles another</source>
        <translation>Ressemble à un autre</translation>
    </message>
    <message>
        <source>Not our content: link only</source>
        <translation>Pas notre contenu&#x202f;: lien seul</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CandidateGuesses</name>
    <message>
        <source>Another topic</source>
        <translation>Un autre sujet</translation>
    </message>
    <message>
        <source>Guessed; a press corrects it for the draft</source>
        <translation>Deviné&#x202f;; un clic le corrige pour le brouillon</translation>
    </message>
    <message>
        <source>Topics, guessed</source>
        <translation>Sujets, devinés</translation>
    </message>
    <message>
        <source>Kind, guessed: %1</source>
        <translation>Type, deviné&#x202f;: %1</translation>
    </message>
    <message>
        <source>A press takes it off the draft, or puts it back</source>
        <translation>Un clic l’enlève du brouillon, ou l’y remet</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CandidateList</name>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>A keeps the selected one as a draft, E drops it, Shift E with those that tell the same</source>
        <translation>A garde le candidat choisi comme brouillon, E l’écarte, Maj E avec ceux qui disent la même chose</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CandidateModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>source, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <comment>title, first sentence, source and time</comment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>%1 · resembles “%2”</source>
        <comment>source and time, a title</comment>
        <translation>%1 · ressemble à «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 · not our content: link only</source>
        <comment>source and time</comment>
        <translation>%1 · pas notre contenu&#x202f;: lien seul</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>%1. Its story: %2</source>
        <comment>what is said of a candidate, state</comment>
        <translation>%1. Son actualité&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CandidatePreview</name>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Opens the entry&apos;s page in the browser (O)</source>
        <translation>Ouvre la page dans le navigateur (O)</translation>
    </message>
    <message>
        <source>%1 · published %2</source>
        <comment>host, day and time</comment>
        <translation>%1 · publié %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisée</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Makes a draft of it (A)</source>
        <translation>En fait un brouillon (A)</translation>
    </message>
    <message>
        <source>Takes it out of the inbox (E)</source>
        <translation>Le sort des candidats à voir (E)</translation>
    </message>
    <message>
        <source>It resembles “%1”; keeping both may tell people the same twice.</source>
        <translation>Ressemble à «&#x202f;%1&#x202f;»&#x202f;; garder les deux pourrait dire deux fois la même chose.</translation>
    </message>
    <message>
        <source>Keep as a translation of…</source>
        <translation>Garder comme traduction de…</translation>
    </message>
    <message>
        <source>Keep as a translation of another story… (T)</source>
        <translation>Garder comme traduction d’une autre actualité… (T)</translation>
    </message>
    <message>
        <source>Translation of…</source>
        <translation>Traduction de…</translation>
    </message>
    <message>
        <source>New link of…</source>
        <translation>Nouveau lien de…</translation>
    </message>
    <message>
        <source>Kind, a guess</source>
        <translation>Type, deviné</translation>
    </message>
    <message>
        <source>Topics, a guess</source>
        <translation>Sujets, devinés</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Déjà vu</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>Garder comme</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Garder comme brouillon</translation>
    </message>
    <message>
        <source>Give its link to…</source>
        <translation>Donner son lien à…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, day and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Own content</source>
        <translation>Notre contenu</translation>
    </message>
    <message>
        <source>Not our content: link only</source>
        <translation>Pas notre contenu&#x202f;: lien seul</translation>
    </message>
    <message>
        <source>No similar story in 12 months</source>
        <translation>Aucune actualité semblable en 12 mois</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a title</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 brought in the same page as an idea. Keeping it thanks them once the story is out.</source>
        <translation>%1 a proposé la même page comme idée. La garder lui vaudra un merci dès que l’actualité sera publiée.</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>Ouvrir l’actualité</translation>
    </message>
    <message>
        <source>Opens what it became (A)</source>
        <translation>Ouvre ce qu’il est devenu (A)</translation>
    </message>
    <message>
        <source>A story that is there gets this link… (L)</source>
        <translation>Une actualité existante prend ce lien… (L)</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CaptionBox</name>
    <message>
        <source>no disclosure</source>
        <translation>sans mention</translation>
    </message>
    <message>
        <source>Move it up (Alt ↑)</source>
        <translation>Monter (Alt ↑)</translation>
    </message>
    <message>
        <source>Remove this caption</source>
        <translation>Retirer cette légende</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Copy it to another network or language</source>
        <translation>La copier pour un autre réseau ou dans une autre langue</translation>
    </message>
    <message>
        <source>used by %1</source>
        <comment>how many</comment>
        <translation>reprise par %1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CaptionsPanel</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>One more caption for this network and language (Ctrl Shift C)</source>
        <translation>Une légende de plus pour ce réseau et cette langue (Ctrl Maj C)</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Légendes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>captions, at most</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>No caption here. Ambassadors then see those for any network.</source>
        <translation>Pas de légende ici. Les ambassadeurs voient alors celles pour tous les réseaux.</translation>
    </message>
    <message>
        <source>{first name}, {job}, {city}, {team} and {company} become those of whoever relays.</source>
        <translation>{prénom}, {poste}, {ville}, {équipe} et {entreprise} deviennent ceux de qui relaie.</translation>
    </message>
    <message>
        <source>For any network</source>
        <translation>Pour tout réseau</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>a network</comment>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a language</comment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>one more, to write captions for</comment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Captions for another network</source>
        <translation>Légendes pour un autre réseau</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <comment>a network</comment>
        <translation>Copier pour %1</translation>
    </message>
    <message>
        <source>Write the next caption: a question, a figure, a person. Several tones lead to fewer posts that look alike.</source>
        <translation>Écrivez la légende suivante&#x202f;: une question, un chiffre, une personne. Plusieurs tons donnent moins de publications semblables.</translation>
    </message>
    <message>
        <source>Ambassadors see these in turn</source>
        <translation>Proposées à tour de rôle</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CardChoices</name>
    <message>
        <source>Topics I know about</source>
        <translation>Thèmes que je connais</translation>
    </message>
    <message>
        <source>Your company has no topics yet.</source>
        <translation>Votre entreprise n’a pas encore de thèmes.</translation>
    </message>
    <message>
        <source>Languages I speak</source>
        <translation>Langues que je parle</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Langue de la page</translation>
    </message>
    <message>
        <source>Stories I tell, up to three</source>
        <translation>Actualités que je raconte, trois au plus</translation>
    </message>
    <message>
        <source>Stories you relayed can be chosen here.</source>
        <translation>Les actualités que vous avez relayées se choisissent ici.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n can be chosen</source>
        <translation>
            <numerusform>Pas plus de %n au choix</numerusform>
            <numerusform>Pas plus de %n au choix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CardFiles</name>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>Fichier PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Contact (*.vcf)</source>
        <translation>Contact (*.vcf)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CardForm</name>
    <message>
        <source>Name, as you write it</source>
        <translation>Nom, comme vous l’écrivez</translation>
    </message>
    <message>
        <source>Line under the name</source>
        <translation>Ligne sous le nom</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’elle montre</translation>
    </message>
    <message>
        <source>You decide, line by line</source>
        <translation>Vous décidez, ligne par ligne</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>À propos de moi</translation>
    </message>
    <message>
        <source>Links and e-mail</source>
        <translation>Liens et e-mail</translation>
    </message>
    <message>
        <source>E-mail to write to</source>
        <translation>E-mail où vous écrire</translation>
    </message>
    <message>
        <source>Topics, languages and stories</source>
        <translation>Sujets, langues et actualités</translation>
    </message>
    <message>
        <source>None yet, see below</source>
        <translation>Aucun pour l’instant, voir plus bas</translation>
    </message>
    <message numerus="yes">
        <source>%n, chosen by me</source>
        <translation>
            <numerusform>%n, choisie par moi</numerusform>
            <numerusform>%n, choisies par moi</numerusform>
        </translation>
    </message>
    <message>
        <source>None chosen yet, see below</source>
        <translation>Aucune choisie, voir plus bas</translation>
    </message>
    <message>
        <source>As a button, not as text</source>
        <translation>En bouton, pas en texte</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CardPreview</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Here stand the open jobs of your team</source>
        <translation>Ici apparaissent les postes ouverts de votre équipe</translation>
    </message>
    <message>
        <source>Public page</source>
        <translation>Page publique</translation>
    </message>
    <message>
        <source>Write to me</source>
        <translation>M’écrire</translation>
    </message>
    <message>
        <source>What I tell about %1</source>
        <translation>Ce que je raconte de %1</translation>
    </message>
    <message>
        <source>as visitors see it</source>
        <translation>telle que la voient les visiteurs</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation>Vous seul voyez ceci</translation>
    </message>
    <message>
        <source>Not on the web</source>
        <translation>Pas sur le web</translation>
    </message>
    <message>
        <source>%1 works at %2 and speaks for themselves.</source>
        <translation>%1 travaille chez %2 et parle en son propre nom.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CardWords</name>
    <message>
        <source>A public card needs a name.</source>
        <translation>Une carte publique a besoin d’un nom.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://.</source>
        <translation>Un lien commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>Each link needs a name of up to 40 characters.</source>
        <translation>Chaque lien a besoin d’un nom, de 40 caractères au plus.</translation>
    </message>
    <message>
        <source>The few words have more than 200 characters.</source>
        <translation>Les quelques mots ont plus de 200 caractères.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ChartPanel</name>
    <message>
        <source>Show the table (T)</source>
        <translation>Afficher le tableau (T)</translation>
    </message>
    <message>
        <source>Show the chart (T)</source>
        <translation>Afficher le graphique (T)</translation>
    </message>
    <message>
        <source>Its figures are copied</source>
        <translation>Ses chiffres sont copiés</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ChartSheet</name>
    <message>
        <source>%1 · %2</source>
        <comment>company, period</comment>
        <translation>%1 ·&#x202f;%2</translation>
    </message>
    <message>
        <source>Groups under five people are hidden</source>
        <translation>Les groupes de moins de cinq personnes sont masqués</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <comment>days</comment>
        <translation>comparé à la période %1</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Données à jour le %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>word, meaning</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CharterDesk</name>
    <message>
        <source>Charter of the company</source>
        <translation>Charte de l’entreprise</translation>
    </message>
    <message>
        <source>What you ask of those who speak of the company. Each version is accepted anew by each member.</source>
        <translation>Ce que vous demandez à celles et ceux qui parlent de l’entreprise. Chaque version est acceptée à nouveau par chaque membre.</translation>
    </message>
    <message>
        <source>Publish as a new version…</source>
        <translation>Publier une nouvelle version…</translation>
    </message>
    <message>
        <source>Correct this version</source>
        <translation>Corriger cette version</translation>
    </message>
    <message>
        <source>Language of this text</source>
        <translation>Langue de ce texte</translation>
    </message>
    <message>
        <source>Text of the charter</source>
        <translation>Texte de la charte</translation>
    </message>
    <message>
        <source>A translation or a spelling mistake: nobody is asked again</source>
        <translation>Une traduction ou une faute de frappe&#x202f;: personne n’est sollicité à nouveau</translation>
    </message>
    <message>
        <source>Version %1 of %2: who has accepted it is not told, since they or the others are fewer than five</source>
        <translation>Version %1 du %2&#x202f;: qui l’a acceptée n’est pas dit, car ces personnes ou les autres sont moins de cinq</translation>
    </message>
    <message>
        <source>Write the text first</source>
        <translation>Écrivez d’abord le texte</translation>
    </message>
    <message>
        <source>Publish version %1</source>
        <translation>Publier la version %1</translation>
    </message>
    <message>
        <source>Every member is asked to accept it before they relay again.</source>
        <translation>Chaque membre devra l’accepter avant de relayer à nouveau.</translation>
    </message>
    <message>
        <source>Publish to everyone</source>
        <translation>Publier pour tout le monde</translation>
    </message>
    <message>
        <source>Corrected; nobody is asked again</source>
        <translation>Corrigée&#x202f;; personne n’est sollicité à nouveau</translation>
    </message>
    <message>
        <source>Published; every member is asked to accept it</source>
        <translation>Publiée&#x202f;; chaque membre doit l’accepter</translation>
    </message>
    <message>
        <source>Version %1 of %2: accepted by %3 of %4 members, %5</source>
        <comment>version, day, share</comment>
        <translation>Version %1 du %2&#x202f;: acceptée par %3 membres sur %4, %5</translation>
    </message>
    <message>
        <source>There is none yet. Write its text below and publish it: each member is then asked to accept it</source>
        <translation>Il n’y en a pas encore. Écrivez son texte ci-dessous et publiez-la&#x202f;: chaque membre est alors invité à l’accepter</translation>
    </message>
    <message>
        <source>Somebody published another text meanwhile; yours is still here. Publish again to put it in the place of theirs.</source>
        <translation>Quelqu’un a publié un autre texte entre-temps&#x202f;; le vôtre est toujours ici. Publiez de nouveau pour le mettre à la place de l’autre.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CharterSection</name>
    <message>
        <source>Charter</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>What your company asks of those who speak of it.</source>
        <translation>Ce que votre entreprise demande à celles et ceux qui parlent d’elle.</translation>
    </message>
    <message>
        <source>Text of the charter</source>
        <translation>Texte de la charte</translation>
    </message>
    <message>
        <source>Version %1, accepted by you on %2.</source>
        <translation>Version %1, acceptée par vous le %2.</translation>
    </message>
    <message>
        <source>Version %1, not accepted yet.</source>
        <translation>Version %1, pas encore acceptée.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your company has published none. Once it does, it stands here to read, and you are asked to accept it.</source>
        <translation>Votre entreprise n’en a pas publié. Dès qu’elle le fera, vous la lirez ici et serez invité à l’accepter.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CharterStep</name>
    <message>
        <source>What your company asks of you</source>
        <translation>Ce que votre entreprise vous demande</translation>
    </message>
    <message>
        <source>Text of the charter</source>
        <translation>Texte de la charte</translation>
    </message>
    <message>
        <source>Looking for your company’s charter …</source>
        <translation>Recherche de la charte de votre entreprise …</translation>
    </message>
    <message>
        <source>The charter for social networks, version %1 of %2.</source>
        <translation>La charte des réseaux sociaux, version %1 du %2.</translation>
    </message>
    <message>
        <source>The charter for social networks, version %1.</source>
        <translation>La charte des réseaux sociaux, version %1.</translation>
    </message>
    <message>
        <source>I have read version %1 and agree</source>
        <translation>J’ai lu la version %1 et je l’accepte</translation>
    </message>
    <message>
        <source>A newer version came while you read. Here it is.</source>
        <translation>Une version plus récente est arrivée pendant votre lecture. La voici.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Texte entier</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Nouveau&#x202f;:</translation>
    </message>
    <message>
        <source>No longer there:</source>
        <translation>N’y figure plus&#x202f;:</translation>
    </message>
    <message>
        <source>The text is the same in your language.</source>
        <translation>Le texte est le même dans votre langue.</translation>
    </message>
    <message>
        <source>What changed since version %1</source>
        <translation>Ce qui a changé depuis la version&#x202f;%1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n à voir</numerusform>
            <numerusform>%n à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>all is in order</source>
        <translation>tout est en ordre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>The next one that is not met</source>
        <translation>La prochaine vérification à revoir</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ChecksRow</name>
    <message>
        <source>Each relay has a short link of its own, so that its visits are counted. It says nothing about you or the reader.</source>
        <translation>Chaque relais a son propre lien court, pour que ses visites soient comptées. Il ne dit rien de vous ni de qui lit.</translation>
    </message>
    <message>
        <source>Says you work here</source>
        <translation>Dit que vous travaillez ici</translation>
    </message>
    <message>
        <source>Say that you work here</source>
        <translation>Dites que vous travaillez ici</translation>
    </message>
    <message>
        <source>Press to add “%1” near the start</source>
        <translation>Cliquez pour ajouter «&#x202f;%1&#x202f;» vers le début</translation>
    </message>
    <message>
        <source>Picture described</source>
        <translation>Image décrite</translation>
    </message>
    <message>
        <source>Describe the picture</source>
        <translation>Décrire l’image</translation>
    </message>
    <message numerus="yes">
        <source>%n tracked link(s)</source>
        <translation>
            <numerusform>%n lien suivi</numerusform>
            <numerusform>%n liens suivis</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracked link</source>
        <translation>Lien suivi</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ChoiceChip</name>
    <message>
        <source>%1: %2</source>
        <comment>a filter, what it shows</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ChoiceWords</name>
    <message>
        <source>everyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>everyone, but in no public list</source>
        <translation>tout le monde, hors des listes publiques</translation>
    </message>
    <message>
        <source>followers only</source>
        <translation>abonnés seulement</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ChoicesRow</name>
    <message>
        <source>Who sees it</source>
        <translation>Qui la voit</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Language of the post</source>
        <translation>Langue de la publication</translation>
    </message>
    <message>
        <source>As your account has it</source>
        <translation>Comme réglé dans votre compte</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everyone, but in no public list</source>
        <translation>Tout le monde, hors des listes publiques</translation>
    </message>
    <message>
        <source>Followers only</source>
        <translation>Abonnés seulement</translation>
    </message>
    <message>
        <source>Readers open the post themselves</source>
        <translation>Le lecteur ouvre lui-même la publication</translation>
    </message>
    <message>
        <source>As the story</source>
        <translation>Comme l’actualité</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ColleagueCard</name>
    <message>
        <source>Mention in a post</source>
        <translation>Mentionner dans une publication</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Open their card</source>
        <translation>Ouvrir sa carte</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <source>Colleagues decide themselves whether they are found here, and what you read of them.</source>
        <translation>Chacun décide s’il se laisse trouver ici, et ce que vous lisez de lui.</translation>
    </message>
    <message>
        <source>Their posts on the Wall</source>
        <translation>Ses publications sur le mur</translation>
    </message>
    <message>
        <source>To answer, or to say thanks for one</source>
        <translation>Pour répondre, ou pour dire merci</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what one reads of a colleague</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Ask them about</source>
        <translation>À interroger sur</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ColleagueList</name>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CommentBinder</name>
    <message>
        <source>Reported to the editors</source>
        <translation>Signalé aux éditeurs</translation>
    </message>
    <message>
        <source>Your comment was changed</source>
        <translation>Votre commentaire est modifié</translation>
    </message>
    <message>
        <source>Your comment was deleted</source>
        <translation>Votre commentaire a été supprimé</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CommentBox</name>
    <message>
        <source>%1 · edited %2</source>
        <translation>%1 · modifié %2</translation>
    </message>
    <message>
        <source>More about the comment of %1</source>
        <translation>Plus sur le commentaire de %1</translation>
    </message>
    <message>
        <source>This comment was removed</source>
        <translation>Ce commentaire a été retiré</translation>
    </message>
    <message>
        <source>%1 removed this comment: %2</source>
        <translation>%1 a retiré ce commentaire&#x202f;: %2</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>Copier son texte</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Report to an editor …</source>
        <translation>Signaler à un éditeur …</translation>
    </message>
    <message>
        <source>Report this comment</source>
        <translation>Signaler ce commentaire</translation>
    </message>
    <message>
        <source>The editors read it, with your name. The author does not learn who it was.</source>
        <translation>Les éditeurs le lisent, avec votre nom. L’auteur n’apprend pas qui c’était.</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Signaler</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CommentsPanel</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>About the story</source>
        <translation>Sur l’actualité</translation>
    </message>
    <message>
        <source>What the question is about</source>
        <translation>Sur quoi porte la question</translation>
    </message>
    <message>
        <source>Your question or answer</source>
        <translation>Votre question ou votre réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>all settled</source>
        <translation>tout est réglé</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>who, when, about which field</comment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who and when, what was said</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Settled by %1</source>
        <translation>Réglée par %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglée</translation>
    </message>
    <message>
        <source>Answer to %1: %2</source>
        <translation>Réponse à %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Ask, or answer</source>
        <translation>Poser une question, ou répondre</translation>
    </message>
    <message>
        <source>names you</source>
        <translation>vous nomme</translation>
    </message>
    <message>
        <source>Comment, @ to name someone</source>
        <translation>Commenter, @ pour nommer</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglé</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CompanyPanel</name>
    <message>
        <source>Sign in with your company</source>
        <translation>Se connecter avec votre entreprise</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>%1 lets you sign in with the account you have at work: no invitation is needed.</source>
        <translation>%1 vous permet de vous connecter avec votre compte de travail&#x202f;: il ne faut pas d’invitation.</translation>
    </message>
    <message>
        <source>Your browser is open. Sign in there, then come back here.</source>
        <translation>Votre navigateur est ouvert. Connectez-vous-y, puis revenez ici.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>Copier son adresse</translation>
    </message>
    <message>
        <source>The address is copied: open it in a browser on this machine.</source>
        <translation>Adresse copiée : ouvrez-la dans un navigateur sur cette machine.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ComposerController</name>
    <message>
        <source>Draft saved %1, on this machine only</source>
        <translation>Brouillon enregistré %1, sur cette machine seulement</translation>
    </message>
    <message>
        <source>Draft, on this machine only</source>
        <translation>Brouillon, sur cette machine seulement</translation>
    </message>
    <message>
        <source>Comms withdrew this story</source>
        <translation>La communication a retiré cette actualité</translation>
    </message>
    <message>
        <source>Nothing of it goes out any more. Your draft is kept.</source>
        <translation>Plus rien n’en partira. Votre brouillon est gardé.</translation>
    </message>
    <message>
        <source>%1. Nothing of it goes out any more; your draft is kept.</source>
        <translation>%1. Plus rien n’en partira&#x202f;; votre brouillon est gardé.</translation>
    </message>
    <message>
        <source>This story has ended</source>
        <translation>Cette actualité est terminée</translation>
    </message>
    <message>
        <source>It can be read, but no longer relayed.</source>
        <translation>Elle peut être lue, mais plus relayée.</translation>
    </message>
    <message>
        <source>Comms changed this story while you wrote</source>
        <translation>La communication a modifié cette actualité pendant que vous écriviez</translation>
    </message>
    <message>
        <source>This is revision %1. Your text is kept: check that it still holds.</source>
        <translation>Voici la révision %1. Votre texte est gardé&#x202f;: vérifiez qu’il tient toujours.</translation>
    </message>
    <message>
        <source>The words of this story are fixed</source>
        <translation>Les mots de cette actualité sont fixés</translation>
    </message>
    <message>
        <source>It goes out as it was approved.</source>
        <translation>Elle part telle qu’elle a été approuvée.</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Brouillon jeté</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation>Gardée pour plus tard</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>N’est plus gardée</translation>
    </message>
    <message>
        <source>Told to the story’s editors</source>
        <translation>Dit aux éditeurs de l’actualité</translation>
    </message>
    <message>
        <source>Revision %1 changed %2. Your text is kept: check that it still holds.</source>
        <translation>La révision %1 a changé&#x202f;: %2. Votre texte est gardé&#x202f;: vérifiez qu’il tient toujours.</translation>
    </message>
    <message>
        <source>Comms changed this story since you read it</source>
        <translation>La communication a modifié cette actualité depuis que vous l’avez lue</translation>
    </message>
    <message>
        <source>The common text takes the place of yours</source>
        <translation>Le texte commun remplace le vôtre</translation>
    </message>
    <message>
        <source>The picture was removed</source>
        <translation>L’image a été retirée</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ComposerFooter</name>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relayer</translation>
    </message>
    <message>
        <source>Choose when (Ctrl Shift Enter)</source>
        <translation>Choisir quand (Ctrl Maj Entrée)</translation>
    </message>
    <message>
        <source>Forget this draft</source>
        <translation>Oublier ce brouillon</translation>
    </message>
    <message>
        <source>Relay to %1 of %2</source>
        <translation>Relayer vers %1 sur %2</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Entrée</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ComposerView</name>
    <message>
        <source>Why share it</source>
        <translation>Pourquoi en parler</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Aperçus</translation>
    </message>
    <message>
        <source>as a reader sees them</source>
        <translation>tels qu’on les lira</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ConcernWords</name>
    <message>
        <source>Pile-up</source>
        <translation>Affluence</translation>
    </message>
    <message>
        <source>Same hour</source>
        <translation>Même heure</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Creux</translation>
    </message>
    <message>
        <source>Gap, %1</source>
        <comment>a language</comment>
        <translation>Creux, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>aucune jusqu’ici</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>depuis le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stories may reach the same people on one day. %1 a day is the rule.</source>
        <translation>
            <numerusform>%n actualité peut atteindre les mêmes personnes en un jour. La règle est de %1 par jour.</numerusform>
            <numerusform>%n actualités peuvent atteindre les mêmes personnes en un jour. La règle est de %1 par jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories may reach the same people within this hour.</source>
        <translation>
            <numerusform>%n actualité peut atteindre les mêmes personnes dans cette heure.</numerusform>
            <numerusform>%n actualités peuvent atteindre les mêmes personnes dans cette heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that this filter shows.</source>
        <translation>Rien que ce filtre montre.</translation>
    </message>
    <message>
        <source>Nothing for anyone.</source>
        <translation>Rien pour personne.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ready story(ies) have no date.</source>
        <translation>
            <numerusform>%n actualité prête n’a pas de date.</numerusform>
            <numerusform>%n actualités prêtes n’ont pas de date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned story(ies) have no caption in %1.</source>
        <comment>a language</comment>
        <translation>
            <numerusform>%n actualité prévue n’a pas de légende dans cette langue&#x202f;: %1.</numerusform>
            <numerusform>%n actualités prévues n’ont pas de légende dans cette langue&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories reach the same %1 people on one day. %2 a day is the rule.</source>
        <translation>
            <numerusform>%n actualité atteint les mêmes %1 personnes en un jour. La règle est de %2 par jour.</numerusform>
            <numerusform>%n actualités atteignent les mêmes %1 personnes en un jour. La règle est de %2 par jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories reach the same %1 people within this hour.</source>
        <translation>
            <numerusform>%n actualité atteint les mêmes %1 personnes dans cette heure.</numerusform>
            <numerusform>%n actualités atteignent les mêmes %1 personnes dans cette heure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people read it. %n planned story(ies) have no caption in it.</source>
        <comment>a language</comment>
        <translation>
            <numerusform>%1 personnes la lisent. %n actualité prévue n’a pas de légende dans cette langue.</numerusform>
            <numerusform>%1 personnes la lisent. %n actualités prévues n’ont pas de légende dans cette langue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap for some</source>
        <translation>Creux pour certains</translation>
    </message>
    <message>
        <source>Gap, %1</source>
        <comment>a team or place</comment>
        <translation>Creux, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) go out, for some teams or places alone: nothing for the others.</source>
        <translation>
            <numerusform>%n actualité sort, pour certaines équipes ou certains lieux seulement&#x202f;: rien pour les autres.</numerusform>
            <numerusform>%n actualités sortent, pour certaines équipes ou certains lieux seulement&#x202f;: rien pour les autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing for %1, while %n story(ies) go out to others.</source>
        <comment>a team or place</comment>
        <translation>
            <numerusform>Rien pour %1, alors que %n actualité sort pour d’autres.</numerusform>
            <numerusform>Rien pour %1, alors que %n actualités sortent pour d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing for these %1 people, while %n story(ies) go out to others.</source>
        <translation>
            <numerusform>Rien pour ces %1 personnes, alors que %n actualité sort pour d’autres.</numerusform>
            <numerusform>Rien pour ces %1 personnes, alors que %n actualités sortent pour d’autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ConcernsPanel</name>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>matters to look at</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Spread out…</source>
        <translation>Étaler…</translation>
    </message>
    <message>
        <source>Proposes days for what is too much; nothing moves before you say so</source>
        <translation>Propose des jours pour ce qui est de trop&#x202f;; rien ne bouge avant que vous ne le disiez</translation>
    </message>
    <message>
        <source>Show the day</source>
        <translation>Voir le jour</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>It is as it should be: do not say it again</source>
        <translation>C’est bien ainsi&#x202f;: ne plus le signaler</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ConnectForm</name>
    <message>
        <source>Make an app password</source>
        <translation>Créer un mot de passe d’application</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Open my browser</source>
        <translation>Ouvrir mon navigateur</translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation>En attente de votre navigateur</translation>
    </message>
    <message>
        <source>This goes on by itself once you allowed Relais there, for five minutes at most.</source>
        <translation>La suite vient d’elle-même dès que vous y avez autorisé Relais, dans les cinq minutes.</translation>
    </message>
    <message>
        <source>Use an app password</source>
        <translation>Prendre un mot de passe d’application</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>Se connecter dans le navigateur</translation>
    </message>
    <message>
        <source>Use the browser instead</source>
        <translation>Passer plutôt par le navigateur</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>Copier son adresse</translation>
    </message>
    <message>
        <source>To open it in another browser on this machine</source>
        <translation>Pour l’ouvrir dans un autre navigateur sur cette machine</translation>
    </message>
    <message>
        <source>The address is copied</source>
        <translation>Adresse copiée</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ContactCard</name>
    <message>
        <source>A question?</source>
        <translation>Une question&#x202f;?</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>Lui écrire</translation>
    </message>
    <message>
        <source>Write to whom your company named</source>
        <translation>Écrire à la personne que votre entreprise a nommée</translation>
    </message>
    <message>
        <source>Read the notice</source>
        <translation>Lire la notice</translation>
    </message>
    <message>
        <source>Read the notice about your data</source>
        <translation>Lire la notice sur vos données</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy whom to ask</source>
        <translation>Copier à qui demander</translation>
    </message>
    <message>
        <source>Your company has named nobody. Ask whoever invited you.</source>
        <translation>Votre entreprise n’a nommé personne. Demandez à qui vous a invité.</translation>
    </message>
    <message>
        <source>What your company keeps about you, and why: %1</source>
        <translation>Ce que votre entreprise garde sur vous, et pourquoi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Whom to ask is copied</source>
        <translation>Le contact est copié</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::Conversation</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, when, what was said</comment>
        <translation>%1,&#x202f;%2&#x202f;:&#x202f;%3</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CorrectionApproval</name>
    <message>
        <source>%1: “%2”</source>
        <comment>a language, a text</comment>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Reprendre la rectification</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Approve the correction of “%1”</source>
        <translation>Approuver la rectification de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Approve and sign</source>
        <translation>Approuver et signer</translation>
    </message>
    <message>
        <source>Do not publish it</source>
        <translation>Ne pas la publier</translation>
    </message>
    <message>
        <source>The correction is taken back</source>
        <translation>La rectification est reprise</translation>
    </message>
    <message>
        <source>Approved; who relayed it gets the correction</source>
        <translation>Approuvé&#x202f;; qui l’a relayée reçoit la rectification</translation>
    </message>
    <message>
        <source>The correction is not published</source>
        <translation>La rectification n’est pas publiée</translation>
    </message>
    <message>
        <source>It was changed meanwhile. Read it again before you decide</source>
        <translation>Elle a été modifiée entre-temps. Relisez-la avant de décider</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CounterLabel</name>
    <message numerus="yes">
        <source>%n character(s) too long for %1</source>
        <translation>
            <numerusform>%n caractère de trop pour %1</numerusform>
            <numerusform>%n caractères de trop pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s), up to %1</source>
        <translation>
            <numerusform>%n publication, jusqu’à %1</numerusform>
            <numerusform>%n publications, jusqu’à %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CropPopover</name>
    <message>
        <source>Part of the picture</source>
        <translation>Partie de l’image</translation>
    </message>
    <message>
        <source>%1 % of the width and %2 % of the height; arrows move it, + and - change its size</source>
        <translation>%1&#x202f;% de la largeur et %2&#x202f;% de la hauteur&#x202f;; les flèches la déplacent, + et - changent sa taille</translation>
    </message>
    <message>
        <source>Crop the picture</source>
        <translation>Recadrer l’image</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Prendre cette partie</translation>
    </message>
    <message>
        <source>As on %1</source>
        <translation>Comme sur %1</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>En hauteur</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DashboardExport</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation>Rapport (*.pdf)</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Active ambassadors</source>
        <translation>Ambassadeurs actifs</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>En propres mots</translation>
    </message>
    <message>
        <source>Impressions, measured</source>
        <translation>Impressions, mesurées</translation>
    </message>
    <message>
        <source>Impressions, reported</source>
        <translation>Impressions, déclarées</translation>
    </message>
    <message>
        <source>Impressions, estimated</source>
        <translation>Impressions, estimées</translation>
    </message>
    <message>
        <source>Engagement, measured</source>
        <translation>Engagement, mesuré</translation>
    </message>
    <message>
        <source>Engagement, reported</source>
        <translation>Engagement, déclaré</translation>
    </message>
    <message>
        <source>Engagement, estimated</source>
        <translation>Engagement, estimé</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À jour le</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Par équipe</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>By network</source>
        <translation>Par réseau</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>Par campagne</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Most relayed stories</source>
        <translation>Actualités les plus relayées</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce qu’il veut dire</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Cohortes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Ont commencé</translation>
    </message>
    <message>
        <source>After 1 month</source>
        <translation>Après 1 mois</translation>
    </message>
    <message>
        <source>After 2 months</source>
        <translation>Après 2 mois</translation>
    </message>
    <message>
        <source>After 3 months</source>
        <translation>Après 3 mois</translation>
    </message>
    <message>
        <source>Earned media value</source>
        <translation>Valeur média gagnée</translation>
    </message>
    <message>
        <source>Its formula</source>
        <translation>Sa formule</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Jours d’avant</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>When people relay</source>
        <translation>Quand les équipes relaient</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>In own words, %</source>
        <translation>En propres mots, %</translation>
    </message>
    <message>
        <source>Activation, %</source>
        <translation>Activation, %</translation>
    </message>
    <message>
        <source>Groups under five people are hidden</source>
        <translation>Les groupes de moins de cinq personnes sont masqués</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DashboardFilters</name>
    <message>
        <source>Period (Alt P)</source>
        <translation>Période (Alt P)</translation>
    </message>
    <message>
        <source>The days that every figure is about, compared with those before them</source>
        <translation>Les jours dont parlent tous les chiffres, comparés aux précédents</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tous les réseaux</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Toutes les campagnes</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Filter by %1; every panel follows</source>
        <translation>Filtrer par %1&#x202f;; tous les panneaux suivent</translation>
    </message>
    <message>
        <source>Take the filter off: %1</source>
        <translation>Ôter le filtre&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter, value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Own weeks…</source>
        <translation>Semaines choisies…</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <comment>a value, how many more</comment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 (Alt F)</source>
        <translation>%1 (Alt F)</translation>
    </message>
    <message>
        <source>One team at a time, with the teams below it</source>
        <translation>Une équipe à la fois, avec les équipes qui en dépendent</translation>
    </message>
    <message>
        <source>One value over own weeks: more could tell of fewer than five people</source>
        <translation>Une seule valeur sur des semaines choisies&#x202f;: davantage pourrait renseigner sur moins de cinq personnes</translation>
    </message>
    <message>
        <source>One value: “%1” has several, and two such filters could tell of fewer than five people</source>
        <comment>name of a filter</comment>
        <translation>Une seule valeur&#x202f;: «&#x202f;%1&#x202f;» en a plusieurs, et deux filtres de ce genre pourraient renseigner sur moins de cinq personnes</translation>
    </message>
    <message>
        <source>One filter at a time may have several values, up to eight: more could tell of a few people</source>
        <translation>Un seul filtre à la fois peut avoir plusieurs valeurs, huit au plus&#x202f;: davantage pourrait en dire trop sur quelques personnes</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>One location at a time: where people were when they relayed</source>
        <translation>Un site à la fois&#x202f;: celui de chacun au moment du relais</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>people and period, time</comment>
        <translation>%1 · à jour à %2</translation>
    </message>
    <message>
        <source>%1 These are the figures of %2, for %3.</source>
        <comment>problem, time, days</comment>
        <translation>%1 Voici les chiffres du %2, pour la période %3.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The folder could not be opened: %1</source>
        <translation>Le dossier n’a pas pu être ouvert&#x202f;: %1</translation>
    </message>
    <message>
        <source>The report could not be written to %1. %2</source>
        <comment>folder, why</comment>
        <translation>Le rapport n’a pas pu être écrit dans %1. %2</translation>
    </message>
    <message>
        <source>The report by e-mail could not be changed. %1</source>
        <translation>Le rapport par e-mail n’a pas pu être modifié. %1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DashboardPanels</name>
    <message>
        <source>By network</source>
        <translation>Par réseau</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Par équipe</translation>
    </message>
    <message>
        <source>Most relayed stories</source>
        <translation>Actualités les plus relayées</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation>Clics</translation>
    </message>
    <message>
        <source>Relays by day</source>
        <translation>Relais par jour</translation>
    </message>
    <message>
        <source>Team maturity</source>
        <translation>Maturité des équipes</translation>
    </message>
    <message>
        <source>When people relay</source>
        <translation>Quand les équipes relaient</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with fewer than five people are drawn as none</source>
        <translation>
            <numerusform>%n jour avec moins de cinq personnes est tracé comme nul</numerusform>
            <numerusform>%n jours avec moins de cinq personnes sont tracés comme nuls</numerusform>
        </translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Impressions a relay</source>
        <translation>Impressions par relais</translation>
    </message>
    <message>
        <source>Maturity over time</source>
        <translation>Maturité au fil du temps</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>Par campagne</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>Do people who start go on?</source>
        <translation>Qui commence continue-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Ont commencé</translation>
    </message>
    <message>
        <source>After 1 month</source>
        <translation>Après 1 mois</translation>
    </message>
    <message>
        <source>After 2 months</source>
        <translation>Après 2 mois</translation>
    </message>
    <message>
        <source>After 3 months</source>
        <translation>Après 3 mois</translation>
    </message>
    <message>
        <source>Choose a year to see whether people who start relay again</source>
        <translation>Choisissez une année pour voir si ceux qui commencent relaient de nouveau</translation>
    </message>
    <message>
        <source>Started: no relay in the twelve months before</source>
        <translation>Ont commencé&#x202f;: aucun relais dans les douze mois précédents</translation>
    </message>
    <message>
        <source>Which impressions maturity shows</source>
        <translation>Quelles impressions la maturité montre</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DashboardView</name>
    <message>
        <source>Relays</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>What is shown, with its filters; hidden groups stay hidden (Ctrl E)</source>
        <translation>Ce qui est montré, avec ses filtres&#x202f;; les groupes masqués le restent (Ctrl E)</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>En propres mots</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>people, period</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups under five people are hidden</source>
        <translation>Les groupes de moins de cinq personnes sont masqués</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 personnes sur %2</translation>
    </message>
    <message>
        <source>Imp. measured</source>
        <translation>Imp. mesurées</translation>
    </message>
    <message>
        <source>Imp. reported</source>
        <translation>Imp. déclarées</translation>
    </message>
    <message>
        <source>Imp. estimated</source>
        <translation>Imp. estimées</translation>
    </message>
    <message>
        <source>Clicks measured</source>
        <translation>Clics mesurés</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Ce que veulent dire les chiffres</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>CSV: data, one line a cell</source>
        <translation>CSV&#x202f;: données, une ligne par cellule</translation>
    </message>
    <message>
        <source>XLSX: workbook, definitions included</source>
        <translation>XLSX&#x202f;: classeur, définitions comprises</translation>
    </message>
    <message>
        <source>PNG: picture of the charts</source>
        <translation>PNG&#x202f;: image des graphiques</translation>
    </message>
    <message>
        <source>SVG: charts as vectors</source>
        <translation>SVG&#x202f;: graphiques vectoriels</translation>
    </message>
    <message>
        <source>PDF: report</source>
        <translation>PDF&#x202f;: rapport</translation>
    </message>
    <message>
        <source>Active ambassadors</source>
        <translation>Ambassadeurs actifs</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <comment>days, days</comment>
        <translation>%1, comparé à la période %2</translation>
    </message>
    <message>
        <source>No relay in this period</source>
        <translation>Aucun relais dans cette période</translation>
    </message>
    <message>
        <source>Choose a longer one, or take the filters off.</source>
        <translation>Choisissez-en une plus longue, ou ôtez les filtres.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Choisissez-en une plus longue.</translation>
    </message>
    <message>
        <source>This choice is about fewer than five people, or differs by fewer from what another period or filter tells. Widen the period or the filters.</source>
        <translation>Ce choix concerne moins de cinq personnes, ou diffère de moins de cinq de ce que dit une autre période ou un autre filtre. Élargissez la période ou les filtres.</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>Choisir une période</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Ôter les filtres</translation>
    </message>
    <message>
        <source>not told: it would tell of fewer than five</source>
        <translation>tu&#x202f;: il s’agirait de moins de cinq</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>change in points, people</comment>
        <translation>%1 ·&#x202f;%2</translation>
    </message>
    <message>
        <source>measured; %1 reported</source>
        <translation>mesuré&#x202f;; %1 déclaré</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Earned media value</source>
        <translation>Valeur média gagnée</translation>
    </message>
    <message>
        <source>Reports that come by themselves…</source>
        <translation>Rapports automatiques…</translation>
    </message>
    <message>
        <source>not told of several values of a filter</source>
        <translation>non dit pour plusieurs valeurs d’un filtre</translation>
    </message>
    <message>
        <source>Picture of one chart</source>
        <translation>Image d’un seul graphique</translation>
    </message>
    <message>
        <source>Relays by day</source>
        <translation>Relais par jour</translation>
    </message>
    <message>
        <source>Team maturity</source>
        <translation>Maturité des équipes</translation>
    </message>
    <message>
        <source>Maturity over time</source>
        <translation>Maturité au fil du temps</translation>
    </message>
    <message>
        <source>When people relay</source>
        <translation>Quand les équipes relaient</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>the headcount of that day is not known</source>
        <translation>l’effectif de ce jour-là n’est pas connu</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DayPanel</name>
    <message>
        <source>Close the day (Esc)</source>
        <translation>Fermer le jour (Échap)</translation>
    </message>
    <message>
        <source>Put “%1” on another day</source>
        <translation>Mettre «&#x202f;%1&#x202f;» un autre jour</translation>
    </message>
    <message>
        <source>More stories than members should get on one day: %1 is the rule</source>
        <translation>Plus d’actualités qu’il n’en faudrait en un jour&#x202f;: la règle est %1</translation>
    </message>
    <message>
        <source>Spread out…</source>
        <translation>Étaler…</translation>
    </message>
    <message>
        <source>Proposes days for what is too much; nothing moves before you say so</source>
        <translation>Propose des jours pour ce qui est de trop&#x202f;; rien ne bouge avant que vous ne le disiez</translation>
    </message>
    <message>
        <source>Four working days or more without a story</source>
        <translation>Quatre jours ouvrés ou plus sans actualité</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Campagne&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DayRuleSection</name>
    <message>
        <source>Stories a day</source>
        <translation>Actualités par jour</translation>
    </message>
    <message>
        <source>How many stories the same people are to get on one day at most. The calendar marks a day with more and proposes others; nothing is held back by itself.</source>
        <translation>Combien d’actualités les mêmes personnes doivent recevoir au plus en un jour. Le calendrier signale un jour qui en a plus et en propose d’autres&#x202f;; rien n’est retenu de soi-même.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Stories a day, at most</source>
        <translation>Actualités par jour, au plus</translation>
    </message>
    <message numerus="yes">
        <source>The calendar warns of more than %n story(ies) a day now</source>
        <translation>
            <numerusform>Le calendrier signale désormais plus de %n actualité par jour</numerusform>
            <numerusform>Le calendrier signale désormais plus de %n actualités par jour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DefinitionsDialog</name>
    <message>
        <source>What the figures mean</source>
        <translation>Ce que veulent dire les chiffres</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DesktopSection</name>
    <message>
        <source>Desktop and notifications</source>
        <translation>Bureau et notifications</translation>
    </message>
    <message>
        <source>What Relais does while you do something else. In your quiet hours it says nothing.</source>
        <translation>Ce que fait Relais pendant que vous faites autre chose. Pendant vos heures de repos, il ne dit rien.</translation>
    </message>
    <message>
        <source>Tell me about new stories</source>
        <translation>M’annoncer les nouvelles actualités</translation>
    </message>
    <message>
        <source>At most once an hour.</source>
        <translation>Une fois par heure au plus.</translation>
    </message>
    <message>
        <source>Tell me when a relay needs me</source>
        <translation>Me prévenir quand un relais m’attend</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Démarrer à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>In the background, so that scheduled relays go out.</source>
        <translation>En arrière-plan, pour que les relais programmés partent.</translation>
    </message>
    <message>
        <source>Stay in the tray when I close the window</source>
        <translation>Rester dans la zone de notification quand je ferme la fenêtre</translation>
    </message>
    <message>
        <source>Relais goes on sending what is scheduled. Ctrl Q quits.</source>
        <translation>Relais continue d’envoyer ce qui est programmé. Ctrl Q quitte.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits Relais.</source>
        <translation>Ce bureau n’a pas de zone de notification&#x202f;: fermer la fenêtre quitte Relais.</translation>
    </message>
    <message>
        <source>New stories once a day</source>
        <translation>Les nouvelles actualités une fois par jour</translation>
    </message>
    <message>
        <source>In one summary from %1 on.</source>
        <translation>En un résumé, à partir de %1.</translation>
    </message>
    <message>
        <source>Also when a sign-in ends, and when somebody mentions or thanks you, or answers an idea.</source>
        <translation>Aussi quand une connexion prend fin, et quand quelqu’un vous mentionne, vous remercie ou répond à une idée.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DevicesSection</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Where you are signed in. What you do not know, end; the accounts of your networks are not on it.</source>
        <translation>Où vous êtes connecté. Mettez fin à ce que vous ne connaissez pas&#x202f;; les comptes de vos réseaux n’y figurent pas.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Se déconnecter partout</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Un appareil sans nom</translation>
    </message>
    <message>
        <source>This machine, signed in on %1</source>
        <translation>Cette machine, connectée le %1</translation>
    </message>
    <message>
        <source>Last used on %1</source>
        <translation>Dernière utilisation le %1</translation>
    </message>
    <message>
        <source>Ended by the server on %1: its session was used from two places. If that was not you, tell your administrator</source>
        <translation>Fermé par le serveur le %1&#x202f;: sa session a été utilisée à deux endroits. Si ce n’était pas vous, prévenez votre administrateur</translation>
    </message>
    <message>
        <source>Signed out on %1</source>
        <translation>Déconnecté le %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>Whoever uses it must sign in again there.</source>
        <translation>Qui s’en sert devra s’y reconnecter.</translation>
    </message>
    <message>
        <source>Every device is signed out, this one too. Your relays and drafts stay on it.</source>
        <translation>Tous les appareils sont déconnectés, celui-ci aussi. Vos relais et brouillons y restent.</translation>
    </message>
    <message>
        <source>If a machine was lost or stolen, sign out everywhere, here too, then sign in again.</source>
        <translation>Si une machine a été perdue ou volée, déconnectez-vous partout, ici aussi, puis connectez-vous à nouveau.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DiffList</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>removed “%1”</source>
        <translation>retiré «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>added “%1”</source>
        <translation>ajouté «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>field, its changes</comment>
        <translation>%1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DigestOptions</name>
    <message>
        <source>Send me the best new stories by e-mail once a week</source>
        <translation>M’envoyer les meilleures nouvelles actualités par e-mail une fois par semaine</translation>
    </message>
    <message>
        <source>Day of the weekly e-mail</source>
        <translation>Jour de l’e-mail de la semaine</translation>
    </message>
    <message>
        <source>Off until you ask for it. Each story in it opens here with one click.</source>
        <translation>Désactivé tant que vous ne le demandez pas. Chaque actualité s’y ouvre ici en un clic.</translation>
    </message>
    <message>
        <source>Your company has not set up e-mail for Relais.</source>
        <translation>Votre entreprise n’a pas configuré l’e-mail pour Relais.</translation>
    </message>
    <message>
        <source>It goes to %1, between %2 and %3: outside your quiet hours, and not while you are on leave. Your company learns neither.</source>
        <translation>Il part vers %1, entre %2 et %3&#x202f;: hors de vos heures de repos, et jamais pendant vos congés. Votre entreprise n’apprend ni les unes ni les autres.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DirectoryPage</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>There are more: write more of the name.</source>
        <translation>Il y en a d’autres&#x202f;: écrivez davantage du nom.</translation>
    </message>
    <message>
        <source>What colleagues find of me</source>
        <translation>Ce que mes collègues trouvent de moi</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>colleagues</comment>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Nobody is found by this</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Nobody has entered themselves yet</source>
        <translation>Personne ne s’est encore inscrit</translation>
    </message>
    <message>
        <source>Who hides their team or topics is found by name alone, and some do not want to be found.</source>
        <translation>Qui masque son équipe ou ses thèmes se trouve par son nom seulement, et certains ne veulent pas être trouvés.</translation>
    </message>
    <message>
        <source>Be the first: say what colleagues may find of you.</source>
        <translation>Soyez le premier&#x202f;: dites ce que vos collègues peuvent trouver de vous.</translation>
    </message>
    <message>
        <source>Your company does not answer just now. These are colleagues whom you found here within the last week.</source>
        <translation>Votre entreprise ne répond pas pour le moment. Voici les collègues que vous avez trouvés ici cette dernière semaine.</translation>
    </message>
    <message>
        <source>No program opened for it. The address is on the clipboard.</source>
        <translation>Aucun programme ne s’est ouvert. L’adresse est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Nobody is kept here</source>
        <translation>Personne n’est conservé ici</translation>
    </message>
    <message>
        <source>Whom you find is kept for a week, for when your company does not answer.</source>
        <translation>Les personnes que vous trouvez sont gardées une semaine, pour quand votre entreprise ne répond pas.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DirectorySection</name>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Whether colleagues find you by name, to mention you, thank you or ask you something, and what they read then. Nobody finds you before you say so.</source>
        <translation>Si vos collègues vous trouvent par votre nom, pour vous mentionner, vous remercier ou vous demander quelque chose, et ce qu’ils lisent alors. Personne ne vous trouve avant que vous ne le disiez.</translation>
    </message>
    <message>
        <source>Colleagues find me</source>
        <translation>Mes collègues me trouvent</translation>
    </message>
    <message>
        <source>With your name alone, if you choose nothing else.</source>
        <translation>Avec votre nom seul, si vous ne choisissez rien d’autre.</translation>
    </message>
    <message>
        <source>Show my job</source>
        <translation>Montrer mon poste</translation>
    </message>
    <message>
        <source>Show my team</source>
        <translation>Montrer mon équipe</translation>
    </message>
    <message>
        <source>Show my place</source>
        <translation>Montrer mon lieu</translation>
    </message>
    <message>
        <source>Show my languages</source>
        <translation>Montrer mes langues</translation>
    </message>
    <message>
        <source>Show my e-mail address</source>
        <translation>Montrer mon adresse e-mail</translation>
    </message>
    <message>
        <source>Lead to my card while it is public</source>
        <translation>Mener à ma carte tant qu’elle est publique</translation>
    </message>
    <message>
        <source>Topics that one may ask me about</source>
        <translation>Thèmes sur lesquels on peut m’interroger</translation>
    </message>
    <message>
        <source>First let colleagues find you</source>
        <translation>Laissez d’abord vos collègues vous trouver</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n can be chosen</source>
        <translation>
            <numerusform>Pas plus de %n à choisir</numerusform>
            <numerusform>Pas plus de %n à choisir</numerusform>
        </translation>
    </message>
    <message>
        <source>Colleagues read: %1</source>
        <translation>Vos collègues lisent&#x202f;: %1</translation>
    </message>
    <message>
        <source>Colleagues do not find you. What you write on the Wall has your name all the same.</source>
        <translation>Vos collègues ne vous trouvent pas. Ce que vous écrivez sur le mur porte tout de même votre nom.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DisclosureField</name>
    <message>
        <source>my company, or #LifeAt…</source>
        <translation>mon entreprise, ou #LifeAt…</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::EditorBox</name>
    <message>
        <source>Stands for each relay&apos;s own tracked link; it counts in the length</source>
        <translation>Tient la place du lien suivi de chaque relais&#x202f;; il compte dans la longueur</translation>
    </message>
    <message>
        <source>Parted from the common text</source>
        <translation>Séparé du texte commun</translation>
    </message>
    <message>
        <source>Use the common text</source>
        <translation>Prendre le texte commun</translation>
    </message>
    <message>
        <source>Another suggestion</source>
        <translation>Autre proposition</translation>
    </message>
    <message>
        <source>The next suggested text (Alt S)</source>
        <translation>Le texte proposé suivant (Alt S)</translation>
    </message>
    <message>
        <source>Picture (Ctrl I)</source>
        <translation>Image (Ctrl I)</translation>
    </message>
    <message>
        <source>Mention someone</source>
        <translation>Mentionner quelqu’un</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>This replaces what you wrote. Ctrl Z undoes it.</source>
        <translation>Cela remplace ce que vous avez écrit. Ctrl Z l’annule.</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>Garder mes mots</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The approved words; they cannot be changed</source>
        <translation>Les mots approuvés&#x202f;; ils ne peuvent pas être modifiés</translation>
    </message>
    <message>
        <source>Own text for %1</source>
        <translation>Texte propre à %1</translation>
    </message>
    <message>
        <source>Common text</source>
        <translation>Texte commun</translation>
    </message>
    <message>
        <source>One text for %1</source>
        <translation>Un texte pour %1</translation>
    </message>
    <message>
        <source>Parted</source>
        <translation>Séparé</translation>
    </message>
    <message>
        <source>Language of the suggestions</source>
        <translation>Langue des propositions</translation>
    </message>
    <message>
        <source>Suggestions in any language</source>
        <translation>Propositions dans toutes les langues</translation>
    </message>
    <message>
        <source>Emoji (Ctrl .)</source>
        <translation>Émojis (Ctrl .)</translation>
    </message>
    <message>
        <source>Hashtags of the topics</source>
        <translation>Hashtags des thèmes</translation>
    </message>
    <message>
        <source>This replaces what stands there by words that were approved.</source>
        <translation>Ceci remplace ce qui s’y trouve par des mots approuvés.</translation>
    </message>
    <message>
        <source>There is no other suggestion</source>
        <translation>Il n’y a pas d’autre proposition</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::EditorHead</name>
    <message>
        <source>Back to the board (Esc)</source>
        <translation>Retour au tableau (Échap)</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>Nouvelle révision</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Envoyer en relecture</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nouvelle actualité</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>A check blocks it; see the list</source>
        <translation>Une vérification l’empêche&#x202f;; voir la liste</translation>
    </message>
    <message>
        <source>You wrote it: someone else approves</source>
        <translation>Vous l’avez écrite&#x202f;: quelqu’un d’autre approuve</translation>
    </message>
    <message>
        <source>Asks another editor to approve it (Ctrl Enter)</source>
        <translation>Demande l’approbation d’une autre personne (Ctrl Entrée)</translation>
    </message>
    <message>
        <source>Makes it a draft again</source>
        <translation>En refait un brouillon</translation>
    </message>
    <message>
        <source>Back to its author, with a sentence (B)</source>
        <translation>Retour à son auteur, avec une phrase (B)</translation>
    </message>
    <message>
        <source>Members keep the approved one until the new one is approved</source>
        <translation>Les membres gardent la révision approuvée jusqu’à l’approbation de la nouvelle</translation>
    </message>
    <message>
        <source>Takes it from everyone, with a reason (W)</source>
        <translation>La retire à tout le monde, avec une raison (W)</translation>
    </message>
    <message>
        <source>Approve and sign</source>
        <translation>Approuver et signer</translation>
    </message>
    <message>
        <source>Lets members have it, with your signature (A)</source>
        <translation>La donne aux membres, avec votre signature (A)</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are open; settle them first</source>
        <translation>
            <numerusform>%n question est ouverte&#x202f;; réglez-la d’abord</numerusform>
            <numerusform>%n questions sont ouvertes&#x202f;; réglez-les d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>A new revision with a later expiry; members have it again once it is approved</source>
        <translation>Une nouvelle révision avec une expiration plus tardive&#x202f;; les membres l’ont de nouveau dès qu’elle est approuvée</translation>
    </message>
    <message>
        <source>Discard my text</source>
        <translation>Abandonner mon texte</translation>
    </message>
    <message>
        <source>Leaves the story as everybody else sees it</source>
        <translation>Laisse l’actualité telle que tous les autres la voient</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::EditorPage</name>
    <message>
        <source>Saved %1</source>
        <translation>Enregistrée %1</translation>
    </message>
    <message>
        <source>Kept here, being saved</source>
        <translation>Gardée ici, enregistrement en cours</translation>
    </message>
    <message>
        <source>Kept here, not saved</source>
        <translation>Gardée ici, pas enregistrée</translation>
    </message>
    <message>
        <source>Kept here: %1</source>
        <translation>Gardée ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sent to review</source>
        <translation>Envoyée en relecture</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>A draft again</source>
        <translation>De nouveau un brouillon</translation>
    </message>
    <message>
        <source>Approved; members get it now</source>
        <translation>Approuvée&#x202f;; les membres la reçoivent</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>Nouvelle actualité</translation>
    </message>
    <message>
        <source>You are offline; this must be true for everyone at once and needs the server</source>
        <translation>Vous êtes hors ligne&#x202f;; cela doit valoir pour tout le monde à la fois et demande le serveur</translation>
    </message>
    <message>
        <source>It was never approved; all of it is new</source>
        <translation>Elle n’a jamais été approuvée&#x202f;; tout est nouveau</translation>
    </message>
    <message>
        <source>From theirs to yours: %1</source>
        <translation>De la sienne à la vôtre&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed since revision %1</source>
        <translation>Rien n’a changé depuis la révision %1</translation>
    </message>
    <message>
        <source>Since revision %1: %2</source>
        <comment>number, count</comment>
        <translation>Depuis la révision %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Revision %1 cannot be read now</source>
        <translation>La révision %1 est illisible pour l’instant</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Écrite par %1</translation>
    </message>
    <message>
        <source>Written by %1, last changed by %2</source>
        <translation>Écrite par %1, modifiée en dernier par %2</translation>
    </message>
    <message>
        <source>Your text was put aside</source>
        <translation>Votre texte a été mis de côté</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Renvoyer l’actualité</translation>
    </message>
    <message>
        <source>It becomes a draft again; its author reads why.</source>
        <translation>Elle redevient un brouillon&#x202f;; son auteur lit pourquoi.</translation>
    </message>
    <message>
        <source>What has to change</source>
        <translation>Ce qui doit changer</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>This picture cannot be read, or is larger than 8 MB</source>
        <translation>Cette image est illisible, ou dépasse 8 Mo</translation>
    </message>
    <message>
        <source>Approved; members get it at the end of its embargo</source>
        <translation>Approuvée&#x202f;; les membres la reçoivent à la fin de l’embargo</translation>
    </message>
    <message>
        <source>Approve revision %1</source>
        <translation>Approuver la révision %1</translation>
    </message>
    <message>
        <source>Approve and sign</source>
        <translation>Approuver et signer</translation>
    </message>
    <message>
        <source>Also here: %1, since %2. You may both write: whoever saves second joins the two.</source>
        <comment>names, the time of the first</comment>
        <translation>Ici aussi&#x202f;: %1, depuis %2. Vous pouvez écrire tous les deux&#x202f;: qui enregistre en second réunit les deux.</translation>
    </message>
    <message>
        <source>You are offline; a question must reach the others</source>
        <translation>Vous êtes hors ligne&#x202f;; une question doit parvenir aux autres</translation>
    </message>
    <message>
        <source>It has to be saved first</source>
        <translation>Il faut d’abord l’enregistrer</translation>
    </message>
    <message>
        <source>Joined what you both wrote</source>
        <translation>Vos deux textes sont réunis</translation>
    </message>
    <message>
        <source>%1 · a translation of “%2”</source>
        <comment>by whom, a title</comment>
        <translation>%1 · une traduction de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 · told too in: %2</source>
        <comment>by whom, languages</comment>
        <translation>%1 · existe aussi en&#x202f;: %2</translation>
    </message>
    <message>
        <source>You, or another editor who did not write it: one approval is needed</source>
        <translation>Vous, ou quelqu’un d’autre de la rédaction qui ne l’a pas écrite&#x202f;: une approbation est nécessaire</translation>
    </message>
    <message>
        <source>Another editor has to approve it</source>
        <translation>Quelqu’un d’autre de la rédaction doit l’approuver</translation>
    </message>
    <message>
        <source>%1 approved, %2</source>
        <comment>who, when</comment>
        <translation>%1 a approuvé, %2</translation>
    </message>
    <message>
        <source>It was changed meanwhile. Look at it again before you sign</source>
        <translation>Elle a été modifiée entre-temps. Relisez-la avant de signer</translation>
    </message>
    <message>
        <source>Members who relayed the story get it once it is approved.</source>
        <translation>Les membres qui ont relayé l’actualité la reçoivent une fois qu’elle est approuvée.</translation>
    </message>
    <message>
        <source>Members who relayed the story get it once you approve it.</source>
        <translation>Les membres qui ont relayé l’actualité la reçoivent une fois que vous l’avez approuvée.</translation>
    </message>
    <message>
        <source>It was in review: it becomes a draft again, and somebody else approves it</source>
        <translation>Elle était en relecture&#x202f;: elle redevient un brouillon, et quelqu’un d’autre l’approuve</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a title, a problem</comment>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::EditorView</name>
    <message>
        <source>Someone changed this story while you wrote</source>
        <translation>Quelqu’un a modifié cette actualité pendant que vous écriviez</translation>
    </message>
    <message>
        <source>Your text is kept here; choose what goes on.</source>
        <translation>Votre texte est gardé ici&#x202f;; choisissez ce qui continue.</translation>
    </message>
    <message>
        <source>%1 did, %2. Your text is kept here; choose what goes on.</source>
        <comment>who, when</comment>
        <translation>%1, %2. Votre texte est gardé ici&#x202f;; choisissez ce qui continue.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::EmojiPicker</name>
    <message>
        <source>Search an emoji</source>
        <translation>Chercher un émoji</translation>
    </message>
    <message>
        <source>Down goes to the emoji, Enter inserts the first</source>
        <translation>Bas mène aux émojis, Entrée insère le premier</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Arrows move, Enter inserts</source>
        <translation>Les flèches déplacent, Entrée insère</translation>
    </message>
    <message>
        <source>No emoji has that name</source>
        <translation>Aucun émoji ne porte ce nom</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::EmptyState</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>It stands here once the server has said what there is.</source>
        <translation>Tout sera ici dès que le serveur aura dit ce qu’il y a.</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>Rien pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::EntryList</name>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>what is added</comment>
        <translation>Ajouter&#x202f;: %1</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Enregistrer la modification</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ErrorWords</name>
    <message>
        <source>This invitation was already used. Ask Comms for a new one</source>
        <translation>Cette invitation a déjà servi. Demandez-en une nouvelle à la communication</translation>
    </message>
    <message>
        <source>This invitation has ended. Ask Comms for a new one</source>
        <translation>Cette invitation a expiré. Demandez-en une nouvelle à la communication</translation>
    </message>
    <message>
        <source>%1 does not know this invitation. Check that nothing is missing from it</source>
        <translation>%1 ne connaît pas cette invitation. Vérifiez qu’il n’y manque rien</translation>
    </message>
    <message>
        <source>This is not an invitation yet: paste the whole link, or the address and the code</source>
        <translation>Ce n’est pas encore une invitation&#x202f;: collez le lien entier, ou l’adresse et le code</translation>
    </message>
    <message>
        <source>%1 does not accept this name with this app password</source>
        <translation>%1 n’accepte pas ce nom avec ce mot de passe d’application</translation>
    </message>
    <message>
        <source>This does not look like a Bluesky name, for example lea.example.com</source>
        <translation>Cela ne ressemble pas à un nom Bluesky, par exemple lea.example.com</translation>
    </message>
    <message>
        <source>The text is too long for %1</source>
        <translation>Le texte est trop long pour %1</translation>
    </message>
    <message>
        <source>The picture is too large for %1</source>
        <translation>L’image est trop lourde pour %1</translation>
    </message>
    <message>
        <source>%1 says this text was already posted</source>
        <translation>%1 dit que ce texte a déjà été publié</translation>
    </message>
    <message>
        <source>Comms withdrew this story. Nothing was sent</source>
        <translation>La communication a retiré cette actualité. Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>This story has ended. Nothing was sent</source>
        <translation>Cette actualité est terminée. Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>This story may not be relayed to %1</source>
        <translation>Cette actualité ne peut pas être relayée vers %1</translation>
    </message>
    <message>
        <source>This account is no longer connected. Nothing was sent</source>
        <translation>Ce compte n’est plus connecté. Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>The relay has moved on meanwhile; that can no longer be done</source>
        <translation>Le relais a avancé entre-temps&#x202f;; ce n’est plus possible</translation>
    </message>
    <message>
        <source>%1 answered with more than Relais takes</source>
        <translation>%1 a répondu plus que Relais n’accepte</translation>
    </message>
    <message>
        <source>Your disk is full; Relais stopped before anything was damaged. Free some space, then continue</source>
        <translation>Votre disque est plein&#x202f;; Relais s’est arrêté avant d’abîmer quoi que ce soit. Libérez de la place, puis continuez</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>%1 does not answer. You can go on working; nothing is lost</source>
        <translation>%1 ne répond pas. Vous pouvez continuer à travailler&#x202f;; rien n’est perdu</translation>
    </message>
    <message>
        <source>%1 took too long to answer. You can go on working; nothing is lost</source>
        <translation>%1 a mis trop de temps à répondre. Vous pouvez continuer à travailler&#x202f;; rien n’est perdu</translation>
    </message>
    <message>
        <source>%1 asks for a pause. Relais tries again by itself</source>
        <translation>%1 demande une pause. Relais réessaie de lui-même</translation>
    </message>
    <message>
        <source>%1 has a fault of its own. Relais tries again by itself</source>
        <translation>%1 a une panne de son côté. Relais réessaie de lui-même</translation>
    </message>
    <message>
        <source>The connection closed before %1 answered</source>
        <translation>La connexion s’est fermée avant la réponse de %1</translation>
    </message>
    <message>
        <source>%1: the sign-in of this account has expired. Sign in again</source>
        <translation>%1&#x202f;: la connexion de ce compte a expiré. Reconnectez-vous</translation>
    </message>
    <message>
        <source>%1 does not allow this</source>
        <translation>%1 ne le permet pas</translation>
    </message>
    <message>
        <source>%1 does not have this any more</source>
        <translation>%1 ne l’a plus</translation>
    </message>
    <message>
        <source>Someone changed this meanwhile. Your text is kept</source>
        <translation>Quelqu’un l’a modifié entre-temps. Votre texte est gardé</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <translation>%1 l’a refusé</translation>
    </message>
    <message>
        <source>This cannot be used as it is. Check what you entered</source>
        <translation>Cela ne peut pas servir tel quel. Vérifiez votre saisie</translation>
    </message>
    <message>
        <source>Relais cannot write to your disk. Nothing was damaged; free some space, then try again</source>
        <translation>Relais ne peut pas écrire sur votre disque. Rien n’a été abîmé&#x202f;; libérez de la place, puis réessayez</translation>
    </message>
    <message>
        <source>This profile was written by a newer Relais. Install the newer version to open it</source>
        <translation>Ce profil vient d’une version plus récente de Relais. Installez-la pour l’ouvrir</translation>
    </message>
    <message>
        <source>Relais could not read this. A copy was kept</source>
        <translation>Relais n’a pas pu lire ceci. Une copie a été gardée</translation>
    </message>
    <message>
        <source>This desktop has no keychain, so Relais cannot keep keys safely. Install gnome-keyring or KWallet, sign in to your desktop again, then retry</source>
        <translation>Ce bureau n’a pas de trousseau&#x202f;: Relais ne peut pas garder les clés en sûreté. Installez gnome-keyring ou KWallet, rouvrez votre session, puis réessayez</translation>
    </message>
    <message>
        <source>Your keychain is locked, so Relais cannot read your accounts’ keys. Nothing is lost. Unlock it and try again</source>
        <translation>Votre trousseau est verrouillé&#x202f;: Relais ne peut pas lire les clés de vos comptes. Rien n’est perdu. Déverrouillez-le et réessayez</translation>
    </message>
    <message>
        <source>%1 cannot do this</source>
        <translation>%1 ne sait pas le faire</translation>
    </message>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Arrêté, comme vous l’avez demandé</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser. You can try again</source>
        <translation>La connexion a été refusée dans le navigateur. Vous pouvez réessayer</translation>
    </message>
    <message>
        <source>The sign-in did not come to its end in the browser. Try again</source>
        <translation>La connexion n’est pas allée à son terme dans le navigateur. Réessayez</translation>
    </message>
    <message>
        <source>Another server answered than the one that was asked, so Relais stopped. Nothing was given away; tell your administrator</source>
        <translation>Un autre serveur que celui qui était interrogé a répondu, Relais s’est donc arrêté. Rien n’a été livré&#x202f;; prévenez votre administrateur</translation>
    </message>
    <message>
        <source>Your company’s sign-in is not set up in a way that is safe to use. Tell your administrator</source>
        <translation>La connexion de votre entreprise n’est pas réglée de manière sûre. Prévenez votre administrateur</translation>
    </message>
    <message>
        <source>%1 takes invitations only. Ask Comms for one</source>
        <translation>%1 n’accepte que les invitations. Demandez-en une à la communication</translation>
    </message>
    <message>
        <source>%1 cannot reach your company’s sign-in just now. Try again in a minute</source>
        <translation>%1 ne joint pas la connexion de votre entreprise en ce moment. Réessayez dans une minute</translation>
    </message>
    <message>
        <source>%1 does not accept what your company’s sign-in said. Try again; if it stays so, tell your administrator</source>
        <translation>%1 n’accepte pas la réponse de la connexion de votre entreprise. Réessayez&#x202f;; si cela persiste, prévenez votre administrateur</translation>
    </message>
    <message>
        <source>You are signed in, but nobody has added you to Relais yet. Ask Comms</source>
        <translation>Vous êtes bien identifié, mais personne ne vous a encore ajouté à Relais. Demandez à la communication</translation>
    </message>
    <message>
        <source>Your company’s sign-in does not confirm your e-mail address, so Relais cannot tell who you are. Tell your administrator</source>
        <translation>La connexion de votre entreprise ne confirme pas votre adresse e-mail, Relais ne peut donc pas savoir qui vous êtes. Prévenez votre administrateur</translation>
    </message>
    <message>
        <source>Somebody else had your e-mail address in Relais before. Tell your administrator</source>
        <translation>Quelqu’un d’autre avait votre adresse e-mail dans Relais auparavant. Prévenez votre administrateur</translation>
    </message>
    <message>
        <source>This device is no longer signed in</source>
        <translation>Cet appareil n’est plus connecté</translation>
    </message>
    <message>
        <source>%1 ended this session because it was used from two places. Sign in again</source>
        <translation>%1 a mis fin à cette session, car elle a été utilisée à deux endroits. Connectez-vous à nouveau</translation>
    </message>
    <message>
        <source>This source is there already</source>
        <translation>Cette source est déjà là</translation>
    </message>
    <message>
        <source>Somebody else has decided on this one meanwhile</source>
        <translation>Quelqu’un d’autre a décidé entre-temps</translation>
    </message>
    <message>
        <source>Someone changed this story while you wrote. Your text is kept</source>
        <translation>Quelqu’un a modifié cette actualité pendant que vous écriviez. Votre texte est gardé</translation>
    </message>
    <message>
        <source>The story has moved on meanwhile; that can no longer be done</source>
        <translation>L’actualité a avancé entre-temps&#x202f;; ce n’est plus possible</translation>
    </message>
    <message>
        <source>You wrote it: someone else approves</source>
        <translation>Vous l’avez écrite&#x202f;: quelqu’un d’autre approuve</translation>
    </message>
    <message>
        <source>Your role does not allow this any more</source>
        <translation>Votre rôle ne le permet plus</translation>
    </message>
    <message>
        <source>The picture has no description; the server takes it once it has one</source>
        <translation>L’image n’a pas de description&#x202f;; le serveur la prendra quand elle en aura une</translation>
    </message>
    <message>
        <source>It does not say why one would share it</source>
        <translation>Elle ne dit pas pourquoi on la partagerait</translation>
    </message>
    <message>
        <source>The job has no place</source>
        <translation>L’offre n’a pas de lieu</translation>
    </message>
    <message>
        <source>A caption is too long for its network</source>
        <translation>Une légende est trop longue pour son réseau</translation>
    </message>
    <message>
        <source>Its expiry has gone by; give it a later one</source>
        <translation>Sa date de fin est passée&#x202f;; donnez-lui une date ultérieure</translation>
    </message>
    <message>
        <source>It has words that your company does not want in what goes out</source>
        <translation>Elle contient des mots que votre entreprise ne veut pas voir publiés</translation>
    </message>
    <message>
        <source>It would reach fewer than five members, who could be told apart. Widen its audience</source>
        <translation>Elle toucherait moins de cinq membres, que l’on pourrait reconnaître. Élargissez son audience</translation>
    </message>
    <message>
        <source>Your signing key waits for your administrator to certify it. Then you can approve</source>
        <translation>Votre clé de signature attend d’être certifiée par votre administrateur. Vous pourrez ensuite approuver</translation>
    </message>
    <message>
        <source>Approvals are signed here, and this one was not. Sign out and in again, then approve</source>
        <translation>Ici les approbations sont signées, et celle-ci ne l’était pas. Déconnectez-vous, reconnectez-vous, puis approuvez</translation>
    </message>
    <message>
        <source>The story changed while you approved it. Read it again, then approve</source>
        <translation>L’actualité a changé pendant que vous l’approuviez. Relisez-la, puis approuvez</translation>
    </message>
    <message>
        <source>Your computer’s clock differs from the server’s. Set it, then approve</source>
        <translation>L’heure de votre ordinateur diffère de celle du serveur. Réglez-la, puis approuvez</translation>
    </message>
    <message>
        <source>This file is larger than 64 MB: choose a smaller picture</source>
        <translation>Ce fichier dépasse 64 Mo&#x202f;: choisissez une image plus petite</translation>
    </message>
    <message>
        <source>This file cannot be read as a JPEG or PNG picture</source>
        <translation>Ce fichier ne peut pas être lu comme image JPEG ou PNG</translation>
    </message>
    <message>
        <source>%1 does not accept this access token</source>
        <translation>%1 n’accepte pas ce jeton d’accès</translation>
    </message>
    <message>
        <source>%1 has no such channel or room, or you are not in it</source>
        <translation>%1 n’a pas ce canal ou salon, ou vous n’y êtes pas</translation>
    </message>
    <message>
        <source>This room is encrypted, and Relais cannot write in encrypted rooms. Choose another</source>
        <translation>Ce salon est chiffré, et Relais ne peut pas écrire dans un salon chiffré. Choisissez-en un autre</translation>
    </message>
    <message>
        <source>%1 is not a Misskey server</source>
        <translation>%1 n’est pas un serveur Misskey</translation>
    </message>
    <message>
        <source>Your company does not use this network with Relais</source>
        <translation>Votre entreprise n’utilise pas ce réseau avec Relais</translation>
    </message>
    <message>
        <source>The network did not accept your company’s app. Tell your administrator</source>
        <translation>Le réseau n’a pas accepté l’application de votre entreprise. Prévenez votre administrateur</translation>
    </message>
    <message>
        <source>Your company has not set up this network yet. Tell your administrator</source>
        <translation>Votre entreprise n’a pas encore installé ce réseau. Prévenez votre administrateur</translation>
    </message>
    <message>
        <source>Your company has taken its webhook away</source>
        <translation>Votre entreprise a retiré son webhook</translation>
    </message>
    <message>
        <source>%1 lets nobody delete a post from elsewhere. Delete it there</source>
        <translation>%1 ne laisse personne supprimer une publication d’ailleurs. Supprimez-la là-bas</translation>
    </message>
    <message>
        <source>Nobody has this name there. Check how it is written</source>
        <translation>Personne n’y porte ce nom. Vérifiez comment il s’écrit</translation>
    </message>
    <message>
        <source>%1 has no sign-in in the browser yet. Use an app password instead</source>
        <translation>%1 ne propose pas encore la connexion dans le navigateur. Prenez plutôt un mot de passe d’application</translation>
    </message>
    <message>
        <source>You signed in there as somebody else than the name you gave. Nothing was kept; try again</source>
        <translation>Vous vous y êtes connecté avec un autre compte que celui indiqué. Rien n’a été gardé&#x202f;; réessayez</translation>
    </message>
    <message>
        <source>%1 signed you in as an account that is not its own, so Relais stopped. Nothing was kept; tell your administrator</source>
        <translation>%1 vous a connecté à un compte qui n’est pas le sien, Relais s’est donc arrêté. Rien n’a été gardé&#x202f;; prévenez votre administrateur</translation>
    </message>
    <message>
        <source>A post on %1 is a picture. Choose one, then relay it again</source>
        <translation>Sur %1, une publication est une image. Choisissez-en une, puis relayez de nouveau</translation>
    </message>
    <message>
        <source>%1 could not take the picture from your company’s server. Nothing was posted; tell your administrator, or finish it in its own page</source>
        <translation>%1 n’a pas pu prendre l’image sur le serveur de votre entreprise. Rien n’a été publié&#x202f;; dites-le à votre administrateur, ou terminez sur la page du réseau</translation>
    </message>
    <message>
        <source>You have no board of this name on %1</source>
        <translation>Vous n’avez pas de tableau de ce nom sur %1</translation>
    </message>
    <message>
        <source>This file has none of the columns of a network’s own statistics. Export the posts with their figures, then choose that file</source>
        <translation>Ce fichier n’a aucune des colonnes des statistiques d’un réseau. Exportez les publications avec leurs chiffres, puis choisissez ce fichier</translation>
    </message>
    <message>
        <source>This spreadsheet is damaged or protected. Export it again, or save its sheet as CSV</source>
        <translation>Ce classeur est endommagé ou protégé. Exportez-le de nouveau, ou enregistrez sa feuille en CSV</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB</source>
        <translation>Ce fichier dépasse 20&#x202f;Mo</translation>
    </message>
    <message>
        <source>Questions about it are open; settle them first</source>
        <translation>Des questions à son sujet sont ouvertes&#x202f;; réglez-les d’abord</translation>
    </message>
    <message>
        <source>This question is settled; open it again to answer</source>
        <translation>Cette question est réglée&#x202f;; rouvrez-la pour répondre</translation>
    </message>
    <message>
        <source>Whoever asked, or wrote the story, settles it</source>
        <translation>Qui a posé la question, ou écrit l’actualité, la règle</translation>
    </message>
    <message>
        <source>There are too many questions about this story</source>
        <translation>Il y a trop de questions sur cette actualité</translation>
    </message>
    <message>
        <source>Your company has switched the ranking off</source>
        <translation>Votre entreprise a désactivé le classement</translation>
    </message>
    <message>
        <source>Nobody nominates or recognises themselves</source>
        <translation>Personne ne se propose ni ne se distingue soi-même</translation>
    </message>
    <message>
        <source>There are as many searches as the server keeps. Delete one first</source>
        <translation>Il y a déjà autant de recherches que le serveur en garde. Supprimez-en une d’abord</translation>
    </message>
    <message>
        <source>Somebody has deleted this search meanwhile</source>
        <translation>Quelqu’un a supprimé cette recherche entre-temps</translation>
    </message>
    <message>
        <source>The server does not know this computer’s time zone. Tell your administrator</source>
        <translation>Le serveur ne connaît pas le fuseau horaire de cet ordinateur. Prévenez votre administrateur</translation>
    </message>
    <message>
        <source>This picture has more pixels than Relais takes: choose a smaller one</source>
        <translation>Cette image a plus de pixels que Relais n’en accepte&#x202f;: choisissez-en une plus petite</translation>
    </message>
    <message>
        <source>A post has one picture: choose one of them</source>
        <translation>Une publication a une seule image&#x202f;: choisissez-en une</translation>
    </message>
    <message>
        <source>The first posts of the thread are out on %1, the others are not yet</source>
        <translation>Les premières publications du fil sont sorties sur %1, pas encore les autres</translation>
    </message>
    <message>
        <source>The first posts of the thread are out on %1, which refused a later one</source>
        <translation>Les premières publications du fil sont sorties sur %1, qui a refusé une suivante</translation>
    </message>
    <message>
        <source>A post that came from a relay keeps the words that its story let out</source>
        <translation>Une publication issue d’un relais garde les mots que son actualité a autorisés</translation>
    </message>
    <message>
        <source>This post was removed meanwhile</source>
        <translation>Cette publication a été retirée entre-temps</translation>
    </message>
    <message>
        <source>The story can no longer be chosen</source>
        <translation>L’actualité ne peut plus être choisie</translation>
    </message>
    <message>
        <source>Your company’s credit at %1 is used up. Post this in %1’s own page, and tell your administrator</source>
        <translation>Le crédit de votre entreprise chez %1 est épuisé. Publiez ceci sur la page de %1 et prévenez votre administrateur</translation>
    </message>
    <message>
        <source>This password needs a second factor. Make an app password at %1 and use that</source>
        <translation>Ce mot de passe demande un second facteur. Créez un mot de passe d’application chez %1 et utilisez-le</translation>
    </message>
    <message>
        <source>%1 is not a server that works like Mastodon. Check its address</source>
        <translation>%1 n’est pas un serveur qui fonctionne comme Mastodon. Vérifiez son adresse</translation>
    </message>
    <message>
        <source>Your company’s server has no public address yet, which this sign-in needs. Tell your administrator</source>
        <translation>Le serveur de votre entreprise n’a pas encore d’adresse publique, et cette connexion en a besoin. Prévenez votre administrateur</translation>
    </message>
    <message>
        <source>Your company’s server cannot reach this network just now. Try again in a minute</source>
        <translation>Le serveur de votre entreprise n’atteint pas ce réseau en ce moment. Réessayez dans une minute</translation>
    </message>
    <message>
        <source>You have as many signing keys as the server keeps. Ask your administrator to revoke one</source>
        <translation>Vous avez autant de clés de signature que le serveur en garde. Demandez à votre administrateur d’en révoquer une</translation>
    </message>
    <message>
        <source>Relais is open already and does not answer. Close it, or sign out of the desktop and in again, then start Relais</source>
        <translation>Relais est déjà ouvert et ne répond pas. Fermez-le, ou fermez votre session de bureau et rouvrez-la, puis lancez Relais</translation>
    </message>
    <message>
        <source>%1 does not say whether this post is there. Look there, and delete it there if it is</source>
        <translation>%1 ne dit pas si cette publication existe encore. Regardez-y, et supprimez-la là-bas si c’est le cas</translation>
    </message>
    <message>
        <source>What members saw of this story is not as it was approved, so its correction cannot be signed. Tell your administrator</source>
        <translation>Ce que les membres ont vu de cette actualité n’est pas tel qu’il a été approuvé&#x202f;: sa correction ne peut pas être signée. Prévenez votre administrateur</translation>
    </message>
    <message>
        <source>Another Relais is at work on this profile. Wait until it has ended, then try again</source>
        <translation>Un autre Relais travaille sur ce profil. Attendez qu’il ait terminé, puis réessayez</translation>
    </message>
    <message>
        <source>It was of somebody else, who used Relais here before</source>
        <translation>C’était celui d’une autre personne, qui utilisait Relais ici auparavant</translation>
    </message>
    <message>
        <source>Its picture cannot be had any more. Relay the story again with another picture or none</source>
        <translation>Son image n’est plus disponible. Relayez de nouveau l’actualité avec une autre image, ou sans</translation>
    </message>
    <message>
        <source>Somebody else has answered meanwhile; your answer was not sent</source>
        <translation>Quelqu’un d’autre a répondu entre-temps&#x202f;; votre réponse n’a pas été envoyée</translation>
    </message>
    <message>
        <source>You changed this elsewhere meanwhile. Your words are kept</source>
        <translation>Vous avez modifié ceci ailleurs entre-temps. Vos mots sont gardés</translation>
    </message>
    <message>
        <source>This comment was removed meanwhile</source>
        <translation>Ce commentaire a été retiré entre-temps</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::EventFields</name>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::FigureCard</name>
    <message>
        <source>measured</source>
        <comment>figures</comment>
        <translation>mesurés</translation>
    </message>
    <message>
        <source>reported</source>
        <comment>figures</comment>
        <translation>déclarés</translation>
    </message>
    <message>
        <source>estimated</source>
        <comment>figures</comment>
        <translation>estimés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of figure, number</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>figures</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Where these numbers come from</source>
        <translation>D’où viennent ces chiffres</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::FigureSheet</name>
    <message>
        <source>Keep this figure</source>
        <translation>Garder ce chiffre</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>Saisir des chiffres</translation>
    </message>
    <message>
        <source>What the network shows you in its own statistics. It counts as reported, with a ring, and is never added to what was measured.</source>
        <translation>Ce que le réseau vous montre dans ses propres statistiques. Cela compte comme déclaré, avec un anneau, et n’est jamais ajouté à ce qui a été mesuré.</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>story, network, day</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Kept as reported</source>
        <translation>Gardé comme déclaré</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Depuis un fichier</translation>
    </message>
    <message>
        <source>Takes the figures of a network’s own export</source>
        <translation>Reprend les chiffres de l’export du réseau lui-même</translation>
    </message>
    <message>
        <source>LinkedIn’s analytics (XLSX or CSV)…</source>
        <translation>Les statistiques de LinkedIn (XLSX ou CSV)…</translation>
    </message>
    <message>
        <source>X’s account analytics (CSV)…</source>
        <translation>Les statistiques de compte de X (CSV)…</translation>
    </message>
    <message>
        <source>Yes, they are mine</source>
        <translation>Oui, ce sont les miens</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::FigureTable</name>
    <message>
        <source>The table is copied</source>
        <translation>Le tableau est copié</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::FootWords</name>
    <message numerus="yes">
        <source>Relay to %n</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>Relayer vers %n compte</numerusform>
            <numerusform>Relayer vers %n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits until its text fits</source>
        <translation>%1 attend que son texte convienne</translation>
    </message>
    <message>
        <source>You already relayed these very words to %1</source>
        <translation>Vous avez déjà relayé ces mots mêmes vers %1</translation>
    </message>
    <message>
        <source>This thread is %1 posts, and your company has %2 left on %3 this month: you finish it in %3’s own page</source>
        <translation>Ce fil compte %1 publications, et il en reste %2 à votre entreprise sur %3 ce mois-ci&#x202f;: vous terminez dans la page de %3</translation>
    </message>
    <message>
        <source>Your company’s posts on %1 are used up for this month: you finish it in %1’s own page</source>
        <translation>Les publications de votre entreprise sur %1 sont épuisées pour ce mois&#x202f;: vous terminez dans la page de %1</translation>
    </message>
    <message>
        <source>Quiet until you say so</source>
        <translation>Au calme jusqu’à ce que vous le disiez</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>Au calme jusqu’à %1</translation>
    </message>
    <message>
        <source>Quiet from %1</source>
        <translation>Au calme dès %1</translation>
    </message>
    <message>
        <source>Best slot %1 · quiet from %2</source>
        <translation>Meilleur moment&#x202f;: %1 · repos dès %2</translation>
    </message>
    <message>
        <source>Best slot %1</source>
        <translation>Meilleur moment&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Your company does not want %1 in what goes out</source>
        <translation>Votre entreprise ne veut pas de %1 dans ce qui est publié</translation>
    </message>
    <message>
        <source>Your company does not want %1 in what goes out. %2</source>
        <translation>Votre entreprise ne veut pas de %1 dans ce qui est publié. %2</translation>
    </message>
    <message>
        <source>This story may not be relayed to %1</source>
        <translation>Cette actualité ne peut pas être relayée vers %1</translation>
    </message>
    <message>
        <source>Sign in again: %1 no longer accepts Relais</source>
        <translation>Reconnectez-vous&#x202f;: %1 n’accepte plus Relais</translation>
    </message>
    <message>
        <source>Your keychain is locked, so Relais cannot read the key for %1</source>
        <translation>Votre trousseau est verrouillé&#x202f;: Relais ne peut pas lire la clé pour %1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::FormRow</name>
    <message>
        <source>%1 / %2</source>
        <comment>length, largest length</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::Format</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesurés</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Déclarés</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimés</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>encore %n min</numerusform>
            <numerusform>encore %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>encore %n h</numerusform>
            <numerusform>encore %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) left</source>
        <translation>
            <numerusform>encore %n semaine</numerusform>
            <numerusform>encore %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::GoalRow</name>
    <message>
        <source>hidden: fewer than five people</source>
        <translation>masqué&#x202f;: moins de cinq personnes</translation>
    </message>
    <message>
        <source>· %1</source>
        <comment>percent of the goal</comment>
        <translation>· %1</translation>
    </message>
    <message>
        <source>of %1 · %2</source>
        <comment>goal, percent</comment>
        <translation>sur %1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>goal, how far it is</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>an estimate</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>impressions of a provenance</comment>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::HappeningPanel</name>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Nothing changes on a person’s account without an act of theirs. Who corrected is only told as a number.</source>
        <translation>Rien ne change sur le compte d’une personne sans son geste. Qui a corrigé n’est montré qu’en nombre.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>network, how many relays, what happens there</comment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::HeadlineCard</name>
    <message>
        <source>Measured figures</source>
        <translation>Chiffres mesurés</translation>
    </message>
    <message>
        <source>Where its number comes from</source>
        <translation>D’où vient son nombre</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::HeatMap</name>
    <message>
        <source>When people relay</source>
        <translation>Quand les gens relaient</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::HelpPage</name>
    <message>
        <source>Topics of the help</source>
        <translation>Thèmes de l’aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::HelpTexts</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>What is in the queue?</source>
        <translation>Qu’y a-t-il dans la file&#x202f;?</translation>
    </message>
    <message>
        <source>Stories that your company approved and that you may relay. They are there offline, too. A dot marks what you have not read yet.</source>
        <translation>Les actualités que votre entreprise a approuvées et que vous pouvez relayer. Elles sont là même hors ligne. Un point marque ce que vous n’avez pas encore lu.</translation>
    </message>
    <message>
        <source>How do I make a story mine?</source>
        <translation>Comment faire mienne une actualité&#x202f;?</translation>
    </message>
    <message>
        <source>Choose it, change the text on the right, tick the accounts and press Relay. The meter shows how much of the text is your own. Everything is saved while you write, on this machine only.</source>
        <translation>Choisissez-la, changez le texte à droite, cochez les comptes et appuyez sur Relayer. La jauge montre la part de vos propres mots. Tout est gardé pendant que vous écrivez, sur cette machine seulement.</translation>
    </message>
    <message>
        <source>What if a text does not fit one network?</source>
        <translation>Et si un texte est trop long pour un réseau&#x202f;?</translation>
    </message>
    <message>
        <source>Can it go out later?</source>
        <translation>Peut-il partir plus tard&#x202f;?</translation>
    </message>
    <message>
        <source>Yes: press Schedule. Your machine sends it, so Relais must be running then; if it slept, the relay goes out when it wakes, or asks you when it is late.</source>
        <translation>Oui&#x202f;: appuyez sur Programmer. C’est votre machine qui l’envoie, Relais doit donc être en marche à ce moment-là&#x202f;; si elle dormait, le relais part à son réveil, ou vous demande s’il est trop tard.</translation>
    </message>
    <message>
        <source>Why does every relay have its own link?</source>
        <translation>Pourquoi chaque relais a-t-il son propre lien&#x202f;?</translation>
    </message>
    <message>
        <source>So that its visits are counted. The link says nothing about you or about who opens it.</source>
        <translation>Pour compter ses visites. Le lien ne dit rien de vous ni de qui l’ouvre.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>What happens after I pressed Relay?</source>
        <translation>Que se passe-t-il quand j’ai appuyé sur Relayer&#x202f;?</translation>
    </message>
    <message>
        <source>The relay is kept first and then sent. Each step is written down before the next begins, so that nothing is lost and nothing goes out twice.</source>
        <translation>Le relais est d’abord gardé, puis envoyé. Chaque étape est notée avant que la suivante commence&#x202f;: rien ne se perd, rien ne part deux fois.</translation>
    </message>
    <message>
        <source>What does “unknown” mean?</source>
        <translation>Que veut dire «&#x202f;inconnu&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The network did not answer. Relais looks on your account for the post before it tries again, and asks you only when neither can tell.</source>
        <translation>Le réseau n’a pas répondu. Relais cherche la publication sur votre compte avant de réessayer, et ne vous demande que si personne ne peut le dire.</translation>
    </message>
    <message>
        <source>Why am I asked whether it went out?</source>
        <translation>Pourquoi me demande-t-on si c’est parti&#x202f;?</translation>
    </message>
    <message>
        <source>On some networks you finish the post in their own page, and only you can see that it is there.</source>
        <translation>Sur certains réseaux, vous terminez la publication dans leur propre page, et vous seul pouvez voir qu’elle y est.</translation>
    </message>
    <message>
        <source>Can I stop a relay?</source>
        <translation>Puis-je arrêter un relais&#x202f;?</translation>
    </message>
    <message>
        <source>Until it is being sent: Cancel relay. Pause all holds everything back.</source>
        <translation>Tant qu’il n’est pas en cours d’envoi&#x202f;: Annuler le relais. Tout suspendre retient tout.</translation>
    </message>
    <message>
        <source>My impact</source>
        <translation>Mon impact</translation>
    </message>
    <message>
        <source>Where do the numbers come from?</source>
        <translation>D’où viennent les nombres&#x202f;?</translation>
    </message>
    <message>
        <source>Who sees them?</source>
        <translation>Qui les voit&#x202f;?</translation>
    </message>
    <message>
        <source>You. Your company sees totals of groups of five people or more, never your name, unless you choose so.</source>
        <translation>Vous. Votre entreprise voit des totaux de groupes de cinq personnes ou plus, jamais votre nom, sauf si vous le choisissez.</translation>
    </message>
    <message>
        <source>A network shows a figure that Relais does not have</source>
        <translation>Un réseau montre un chiffre que Relais n’a pas</translation>
    </message>
    <message>
        <source>Press Enter figures and type it in: it counts as reported.</source>
        <translation>Appuyez sur Saisir des chiffres et tapez-le&#x202f;: il compte comme déclaré.</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mur</translation>
    </message>
    <message>
        <source>Who reads the wall?</source>
        <translation>Qui lit le mur&#x202f;?</translation>
    </message>
    <message>
        <source>The people of your company who use Relais, and nobody else.</source>
        <translation>Les personnes de votre entreprise qui utilisent Relais, et personne d’autre.</translation>
    </message>
    <message>
        <source>What is counted there?</source>
        <translation>Qu’y compte-t-on&#x202f;?</translation>
    </message>
    <message>
        <source>That a post was seen, once for each person; not who saw it.</source>
        <translation>Qu’un message a été vu, une fois par personne&#x202f;; pas par qui.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Where are my passwords kept?</source>
        <translation>Où sont gardés mes mots de passe&#x202f;?</translation>
    </message>
    <message>
        <source>Keys of your accounts are in your desktop’s keychain, on this machine only. Relais never asks for the password of an account.</source>
        <translation>Les clés de vos comptes sont dans le trousseau de votre bureau, sur cette machine seulement. Relais ne demande jamais le mot de passe d’un compte.</translation>
    </message>
    <message>
        <source>What are quiet hours?</source>
        <translation>Que sont les heures de repos&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing notifies you and nothing is sent in them. Nobody can switch them off for you.</source>
        <translation>Rien ne vous dérange et rien n’est envoyé pendant ces heures. Personne ne peut les désactiver à votre place.</translation>
    </message>
    <message>
        <source>How do I leave?</source>
        <translation>Comment partir&#x202f;?</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Quelque chose ne marche pas</translation>
    </message>
    <message>
        <source>Run relais --diagnose in a terminal: it writes a report without names, texts or keys that you can send to whoever helps you.</source>
        <translation>Lancez relais --diagnose dans un terminal&#x202f;: il écrit un rapport sans noms, ni textes, ni clés, que vous pouvez envoyer à qui vous aide.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>The sections, in the order of the rail</source>
        <translation>Les sections, dans l’ordre de la barre</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>Help for this page · this map</source>
        <translation>L’aide de cette page · cette liste</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Back, close, clear</source>
        <translation>Revenir, fermer, effacer</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Move in the list</source>
        <translation>Se déplacer dans la liste</translation>
    </message>
    <message>
        <source>Write a relay of the story</source>
        <translation>Écrire un relais de l’actualité</translation>
    </message>
    <message>
        <source>Keep · hide · filter the stories</source>
        <translation>Garder · masquer · filtrer les actualités</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relayer</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Tick an account</source>
        <translation>Cocher un compte</translation>
    </message>
    <message>
        <source>Another suggestion</source>
        <translation>Autre proposition</translation>
    </message>
    <message>
        <source>The next network’s preview</source>
        <translation>L’aperçu du réseau suivant</translation>
    </message>
    <message>
        <source>An own text for one network, or the common one again</source>
        <translation>Un texte à part pour un réseau, ou de nouveau le texte commun</translation>
    </message>
    <message>
        <source>The picture and its description</source>
        <translation>L’image et sa description</translation>
    </message>
    <message>
        <source>Several accounts beside each other</source>
        <translation>Plusieurs comptes côte à côte</translation>
    </message>
    <message>
        <source>In the outbox: it went out · it did not · cancel</source>
        <translation>Dans la boîte d’envoi&#x202f;: parti · pas parti · annuler</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>What are the jobs?</source>
        <translation>Que sont les emplois&#x202f;?</translation>
    </message>
    <message>
        <source>Openings of your company that you may relay like any other story. Each relay has a link of its own, so that its visits are counted.</source>
        <translation>Les postes ouverts de votre entreprise, à relayer comme toute autre actualité. Chaque relais a son propre lien, pour que ses visites soient comptées.</translation>
    </message>
    <message>
        <source>Does anybody learn whom I tell?</source>
        <translation>Quelqu’un apprend-il à qui j’en parle&#x202f;?</translation>
    </message>
    <message>
        <source>No. Relais keeps no name of those you write to; your company sees visits, never people.</source>
        <translation>Non. Relais ne garde aucun nom de ceux à qui vous écrivez&#x202f;; votre entreprise voit des visites, jamais des personnes.</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Ma carte</translation>
    </message>
    <message>
        <source>Who sees my card?</source>
        <translation>Qui voit ma carte&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody, until you put it on the web. Then everybody who has its address. Take it off and it is gone within a minute; it goes when you leave, too.</source>
        <translation>Personne, tant que vous ne l’avez pas mise en ligne. Ensuite, quiconque a son adresse. Retirez-la et elle disparaît dans la minute&#x202f;; elle part aussi avec vous.</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Que montre-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Only the lines, topics, languages and stories that you chose.</source>
        <translation>Seulement les lignes, thèmes, langues et actualités que vous avez choisis.</translation>
    </message>
    <message>
        <source>How do I use the signature?</source>
        <translation>Comment utiliser la signature&#x202f;?</translation>
    </message>
    <message>
        <source>Copy it and paste it into the signature of your e-mail program, or save the file that your program takes.</source>
        <translation>Copiez-la et collez-la dans la signature de votre messagerie, ou enregistrez le fichier qu’elle accepte.</translation>
    </message>
    <message>
        <source>How are the business cards printed?</source>
        <translation>Comment imprimer les cartes de visite&#x202f;?</translation>
    </message>
    <message>
        <source>The PDF is 85 × 55 mm. The sheet has ten of them on A4, with marks to cut along; print it at 100 %.</source>
        <translation>Le PDF mesure 85 × 55 mm. La planche en porte dix sur A4, avec des repères de coupe&#x202f;; imprimez-la à 100&#x202f;%.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Where do candidates come from?</source>
        <translation>D’où viennent les candidats&#x202f;?</translation>
    </message>
    <message>
        <source>From the feeds and pages that you add as sources. Relais looks at them every quarter of an hour.</source>
        <translation>Des flux et des pages que vous ajoutez comme sources. Relais les regarde tous les quarts d’heure.</translation>
    </message>
    <message>
        <source>What do I do with a candidate?</source>
        <translation>Que faire d’un candidat&#x202f;?</translation>
    </message>
    <message>
        <source>Take it: a draft is made from it. Or drop it: it does not come back, even when another source brings it.</source>
        <translation>Prenez-le&#x202f;: il devient un brouillon. Ou écartez-le&#x202f;: il ne revient pas, même si une autre source l’apporte.</translation>
    </message>
    <message>
        <source>A source does not work</source>
        <translation>Une source ne marche pas</translation>
    </message>
    <message>
        <source>Its row says why and when it is tried again. Check the address; a page that asks for a password cannot be read.</source>
        <translation>Sa ligne dit pourquoi et quand elle est réessayée. Vérifiez l’adresse&#x202f;; une page qui demande un mot de passe ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>What do the lanes mean?</source>
        <translation>Que veulent dire les colonnes&#x202f;?</translation>
    </message>
    <message>
        <source>Where a story stands: draft, in review, approved and waiting for its time, live, ended.</source>
        <translation>Où en est une actualité&#x202f;: brouillon, en relecture, approuvée et en attente de son heure, en ligne, terminée.</translation>
    </message>
    <message>
        <source>Who may approve?</source>
        <translation>Qui peut approuver&#x202f;?</translation>
    </message>
    <message>
        <source>An editor who did not write the story. Whoever sends it back says why, and the author reads it.</source>
        <translation>Un éditeur qui n’a pas écrit l’actualité. Qui la renvoie dit pourquoi, et l’auteur le lit.</translation>
    </message>
    <message>
        <source>Story editor</source>
        <translation>Éditeur d’actualité</translation>
    </message>
    <message>
        <source>What makes a good story?</source>
        <translation>Qu’est-ce qui fait une bonne actualité&#x202f;?</translation>
    </message>
    <message>
        <source>A title in plain words, one or two sentences on why to share it, a picture with its description, and several captions in each language, so that colleagues do not all say the same.</source>
        <translation>Un titre en mots simples, une ou deux phrases qui disent pourquoi la partager, une image décrite, et plusieurs légendes dans chaque langue, pour que les collègues ne disent pas tous la même chose.</translation>
    </message>
    <message>
        <source>What happens when I change an approved story?</source>
        <translation>Que se passe-t-il si je change une actualité approuvée&#x202f;?</translation>
    </message>
    <message>
        <source>It becomes a new revision and is approved anew. Who is writing a relay of it is told.</source>
        <translation>Elle devient une nouvelle révision et s’approuve à nouveau. Qui en écrit un relais en est averti.</translation>
    </message>
    <message>
        <source>Can I take a story back?</source>
        <translation>Puis-je reprendre une actualité&#x202f;?</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Whom do the figures show?</source>
        <translation>Que montrent les chiffres&#x202f;?</translation>
    </message>
    <message>
        <source>Groups of five people or more, never a person, unless that person chose to be named.</source>
        <translation>Des groupes de cinq personnes ou plus, jamais une personne, sauf si elle a choisi d’être nommée.</translation>
    </message>
    <message>
        <source>Why is a figure missing?</source>
        <translation>Pourquoi un chiffre manque-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>The group behind it is under five people, or nothing was counted. Measured, reported and estimated figures are never added up.</source>
        <translation>Le groupe derrière compte moins de cinq personnes, ou rien n’a été compté. Les chiffres mesurés, déclarés et estimés ne sont jamais additionnés.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Read the story without writing</source>
        <translation>Lire l’actualité sans écrire</translation>
    </message>
    <message>
        <source>In the settings: export everything about you</source>
        <translation>Dans les réglages&#x202f;: exporter tout ce qui vous concerne</translation>
    </message>
    <message>
        <source>How do I thank somebody?</source>
        <translation>Comment remercier quelqu’un&#x202f;?</translation>
    </message>
    <message>
        <source>Say thanks under their post, or press T. They alone read it, and may show it on the wall.</source>
        <translation>Dites merci sous sa publication, ou pressez T. Cette personne seule le lit, et peut le montrer sur le mur.</translation>
    </message>
    <message>
        <source>Something should not stand there</source>
        <translation>Quelque chose ne devrait pas y être</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>What is worth an idea?</source>
        <translation>Qu’est-ce qui mérite une idée&#x202f;?</translation>
    </message>
    <message>
        <source>What you see, hear or build and others would like to read: a sentence is enough. Something I noticed is for what you read or hear in your networks.</source>
        <translation>Ce que vous voyez, entendez ou construisez et que d’autres aimeraient lire&#x202f;: une phrase suffit. «&#x202f;J’ai remarqué quelque chose&#x202f;» est pour ce que vous lisez ou entendez dans vos réseaux.</translation>
    </message>
    <message>
        <source>Who reads it?</source>
        <translation>Qui la lit&#x202f;?</translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation>Que devient-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Each step stands above your text. Editors may ask, and say why when it is not for this time. You are told when it became a story.</source>
        <translation>Chaque étape est au-dessus de votre texte. Les éditeurs peuvent demander, et disent pourquoi quand ce n’est pas pour cette fois. Vous êtes averti quand elle devient une actualité.</translation>
    </message>
    <message>
        <source>What is “Whom you speak to”?</source>
        <translation>Qu’est-ce que «&#x202f;À qui vous parlez&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>How varied the networks and topics of your own relays are. It is computed on this machine and sent nowhere.</source>
        <translation>La variété des réseaux et des thèmes de vos propres relais. Elle est calculée sur cette machine et n’est envoyée nulle part.</translation>
    </message>
    <message>
        <source>What does its author see?</source>
        <translation>Que voit son auteur&#x202f;?</translation>
    </message>
    <message>
        <source>That it was read, what you ask and answer, and why it is not for this time. Once its story is approved, that it became one.</source>
        <translation>Qu’elle a été lue, ce que vous demandez et répondez, et pourquoi ce n’est pas pour cette fois. Une fois son actualité approuvée, qu’elle en est devenue une.</translation>
    </message>
    <message>
        <source>What is Make a draft of it?</source>
        <translation>Qu’est-ce que «&#x202f;En faire un brouillon&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>A story with the idea’s words, which you then edit. It lacks a link when the idea has none; the review asks for it.</source>
        <translation>Une actualité avec les mots de l’idée, que vous retravaillez ensuite. Il lui manque un lien si l’idée n’en a pas&#x202f;; la relecture le demande.</translation>
    </message>
    <message>
        <source>How do I tell one person?</source>
        <translation>Comment le dire à une personne&#x202f;?</translation>
    </message>
    <message>
        <source>By e-mail, by WhatsApp, or with your own link (C). Its visits are counted; whom you told is known to you alone.</source>
        <translation>Par e-mail, par WhatsApp, ou avec votre propre lien (C). Ses visites sont comptées&#x202f;; vous seul savez à qui vous l’avez dit.</translation>
    </message>
    <message>
        <source>Why can I not choose any days?</source>
        <translation>Pourquoi ne puis-je pas choisir des jours quelconques&#x202f;?</translation>
    </message>
    <message>
        <source>Two periods that differ by a day would tell of who relayed on that day. The periods that are offered, and whole weeks, can be compared without that.</source>
        <translation>Deux périodes qui diffèrent d’un jour diraient qui a relayé ce jour-là. Les périodes proposées, et les semaines entières, se comparent sans cela.</translation>
    </message>
    <message>
        <source>How do I read a chart without a mouse?</source>
        <translation>Comment lire un graphique sans souris&#x202f;?</translation>
    </message>
    <message>
        <source>The arrows go from point to point, Enter says what is behind a day, T turns the chart into its table and Ctrl C copies it. Alt P opens the periods, Alt F the filters, Ctrl E the exports.</source>
        <translation>Les flèches vont de point en point, Entrée dit ce qu’il y a derrière un jour, T change le graphique en tableau et Ctrl C le copie. Alt P ouvre les périodes, Alt F les filtres, Ctrl E les exports.</translation>
    </message>
    <message>
        <source>How do I mention a colleague?</source>
        <translation>Comment mentionner un ou une collègue&#x202f;?</translation>
    </message>
    <message>
        <source>Write @ and the beginning of their name, and choose. Those are offered who let themselves be found, or who wrote on the wall. They are told of it.</source>
        <translation>Écrivez @ et le début du nom, puis choisissez. Sont proposées les personnes qui se laissent trouver, ou qui ont écrit sur le mur. Elles en sont averties.</translation>
    </message>
    <message>
        <source>Who finds me?</source>
        <translation>Qui me trouve&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody, until you say so in the settings under Colleagues; there you choose what is read beside your name, too.</source>
        <translation>Personne, jusqu’à ce que vous le disiez dans les réglages, sous Collègues&#x202f;; vous y choisissez aussi ce qu’on lit à côté de votre nom.</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Whom do I find here?</source>
        <translation>Qui est-ce que je trouve ici&#x202f;?</translation>
    </message>
    <message>
        <source>Colleagues who let themselves be found, by name, team or a topic that one may ask them about. Of each you read only what they chose.</source>
        <translation>Les collègues qui ont accepté d’être trouvés, par leur nom, leur équipe ou un sujet sur lequel on peut les interroger. De chacun, vous ne lisez que ce qu’il a choisi.</translation>
    </message>
    <message>
        <source>What can I do with what I found?</source>
        <translation>Que puis-je faire de ce que j’ai trouvé&#x202f;?</translation>
    </message>
    <message>
        <source>Mention them in a post, read their posts to answer or say thanks, write to them, or open their card, as far as they offer it.</source>
        <translation>Mentionner la personne dans une publication, lire les siennes pour répondre ou remercier, lui écrire, ou ouvrir sa carte, dans la mesure où elle le propose.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>What does the calendar show?</source>
        <translation>Que montre le calendrier&#x202f;?</translation>
    </message>
    <message>
        <source>What goes out on which day: live, scheduled, in review and drafts with a date. Stories without a date stand at the side.</source>
        <translation>Ce qui paraît, et quel jour&#x202f;: en ligne, programmé, en relecture, et les brouillons qui ont une date. Les actualités sans date sont sur le côté.</translation>
    </message>
    <message>
        <source>How do I move a story?</source>
        <translation>Comment déplacer une actualité&#x202f;?</translation>
    </message>
    <message>
        <source>Drag it to another day, or pick it up with M, choose a day with the arrows and press Enter. An approved story becomes a new revision, which somebody else approves.</source>
        <translation>Faites-la glisser vers un autre jour, ou prenez-la avec M, choisissez un jour avec les flèches et appuyez sur Entrée. Une actualité approuvée devient une nouvelle révision, que quelqu’un d’autre approuve.</translation>
    </message>
    <message>
        <source>What are pile-ups and gaps?</source>
        <translation>Que sont l’affluence et les creux&#x202f;?</translation>
    </message>
    <message>
        <source>A day with more stories than your rule allows, and four working days or more without one. Spread out proposes other days; nothing moves before you say so.</source>
        <translation>Un jour avec plus d’actualités que votre règle ne le permet, et quatre jours ouvrés ou plus sans aucune. Étaler propose d’autres jours&#x202f;; rien ne bouge avant votre accord.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>What is a campaign?</source>
        <translation>Qu’est-ce qu’une campagne&#x202f;?</translation>
    </message>
    <message>
        <source>Stories that belong together, with a period and goals. Members see its name on the stories, and nothing of the goals.</source>
        <translation>Des actualités qui vont ensemble, avec une période et des objectifs. Les membres voient son nom sur les actualités, et rien des objectifs.</translation>
    </message>
    <message>
        <source>How is the pace told?</source>
        <translation>Comment le rythme est-il indiqué&#x202f;?</translation>
    </message>
    <message>
        <source>What happens when it ends?</source>
        <translation>Que se passe-t-il à la fin&#x202f;?</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>What is watched?</source>
        <translation>Qu’est-ce qui est observé&#x202f;?</translation>
    </message>
    <message>
        <source>The feeds and pages among your company’s sources, for the words and names of the searches that you keep. Nobody’s private posts are read.</source>
        <translation>Les flux et les pages parmi les sources de votre entreprise, pour les mots et les noms des recherches que vous gardez. Les publications privées de personne ne sont lues.</translation>
    </message>
    <message>
        <source>What do I do with an entry?</source>
        <translation>Que faire d’une entrée&#x202f;?</translation>
    </message>
    <message>
        <source>Open its page, put it into the candidates so that it may become a story, or make an idea of it.</source>
        <translation>Ouvrir sa page, la mettre parmi les candidats pour qu’elle devienne une actualité, ou en faire une idée.</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Distinctions</translation>
    </message>
    <message>
        <source>Who is recognised?</source>
        <translation>Qui est distingué&#x202f;?</translation>
    </message>
    <message>
        <source>Members nominate a colleague from a post on the Wall, with a reason. You choose; nobody chooses where it is about themselves.</source>
        <translation>Les membres proposent un collègue à partir d’une publication du Mur, avec une raison. Vous choisissez&#x202f;; personne ne choisit quand il s’agit de soi.</translation>
    </message>
    <message>
        <source>Who sees it?</source>
        <translation>Qui le voit&#x202f;?</translation>
    </message>
    <message>
        <source>Is there a ranking?</source>
        <translation>Y a-t-il un classement&#x202f;?</translation>
    </message>
    <message>
        <source>Only if a manager switches it on, and only of those who join it. Its rules are published beside it.</source>
        <translation>Seulement si un responsable l’active, et seulement de ceux qui s’y inscrivent. Ses règles sont publiées à côté.</translation>
    </message>
    <message>
        <source>In the outbox: try again · open the post · copy its link</source>
        <translation>Dans la boîte d’envoi&#x202f;: réessayer · ouvrir la publication · copier son lien</translation>
    </message>
    <message>
        <source>The words that are too many are marked. Drop them, or give that network a text of its own; the others are not held up. On Bluesky and Mastodon you may also make it a thread: several posts, each in answer to the one before, the first with the link and the pictures. None goes out twice, and “Delete at the network” in the outbox takes all of them back.</source>
        <translation>Les mots en trop sont marqués. Retirez-les, ou donnez à ce réseau un texte à lui&#x202f;; les autres n’attendent pas. Sur Bluesky et Mastodon, vous pouvez aussi en faire un fil&#x202f;: plusieurs publications, chacune en réponse à la précédente, la première avec le lien et les images. Aucune ne sort deux fois, et «&#x202f;Supprimer sur le réseau&#x202f;», dans la boîte d’envoi, les retire toutes.</translation>
    </message>
    <message>
        <source>How do I add a picture?</source>
        <translation>Comment ajouter une image&#x202f;?</translation>
    </message>
    <message>
        <source>Press the picture under the text, drop one where you write, or paste it with Ctrl V. Say in a few words what it shows, for those who do not see it.</source>
        <translation>Appuyez sur l’image sous le texte, déposez-en une là où vous écrivez, ou collez-la avec Ctrl V. Dites en quelques mots ce qu’elle montre, pour celles et ceux qui ne la voient pas.</translation>
    </message>
    <message>
        <source>Open Relais from anywhere; other keys in Settings › Notifications</source>
        <translation>Ouvrir Relais de partout&#x202f;; d’autres touches dans Réglages › Notifications</translation>
    </message>
    <message>
        <source>Can I order the stories?</source>
        <translation>Puis-je trier les actualités&#x202f;?</translation>
    </message>
    <message>
        <source>As a table: press Table, then the head of a column. What you choose and what you may do is the same as in the lanes.</source>
        <translation>En tableau&#x202f;: appuyez sur Tableau, puis sur l’en-tête d’une colonne. Ce que vous choisissez et ce que vous pouvez faire reste comme dans les colonnes.</translation>
    </message>
    <message>
        <source>On the board and in the story editor: approve · send back · what changed · withdraw</source>
        <translation>Au tableau et dans l’éditeur d’actualité&#x202f;: approuver · renvoyer · ce qui a changé · retirer</translation>
    </message>
    <message>
        <source>In the board’s table: order by the column, then the other way round</source>
        <translation>Dans le tableau des actualités&#x202f;: trier selon la colonne, puis dans l’autre sens</translation>
    </message>
    <message>
        <source>On the board: move the story to the next lane</source>
        <translation>Au tableau&#x202f;: déplacer l’actualité vers la colonne voisine</translation>
    </message>
    <message>
        <source>In the story editor: the next check that is not met</source>
        <translation>Dans l’éditeur d’actualité&#x202f;: le contrôle suivant qui n’est pas rempli</translation>
    </message>
    <message>
        <source>In the story editor: add a caption · the preview</source>
        <translation>Dans l’éditeur d’actualité&#x202f;: ajouter une légende · l’aperçu</translation>
    </message>
    <message>
        <source>In the calendar: pick a story up · put it on the day, or open the day</source>
        <translation>Dans le calendrier&#x202f;: prendre une actualité · la poser sur le jour, ou ouvrir le jour</translation>
    </message>
    <message>
        <source>In the calendar: earlier and later · today</source>
        <translation>Dans le calendrier&#x202f;: plus tôt et plus tard · aujourd’hui</translation>
    </message>
    <message>
        <source>In the calendar, on a story without a date: give it one · pick it up</source>
        <translation>Dans le calendrier, sur une actualité sans date&#x202f;: lui en donner une · la prendre</translation>
    </message>
    <message>
        <source>In the inbox: keep as a draft · keep as a translation · drop · open its page</source>
        <translation>Dans la boîte de réception&#x202f;: garder comme brouillon · garder comme traduction · écarter · ouvrir sa page</translation>
    </message>
    <message>
        <source>On the Wall: write a post · like · say thanks · comments</source>
        <translation>Sur le Mur&#x202f;: écrire une publication · aimer · dire merci · commentaires</translation>
    </message>
    <message>
        <source>In the ideas: write one · write to Comms about it</source>
        <translation>Dans les idées&#x202f;: en écrire une · en parler à la Comm</translation>
    </message>
    <message>
        <source>In the jobs: write a relay of it · copy your own link</source>
        <translation>Dans les emplois&#x202f;: en écrire un relais · copier votre propre lien</translation>
    </message>
    <message>
        <source>In the campaigns: change the open one · its report</source>
        <translation>Dans les campagnes&#x202f;: modifier celle qui est ouverte · son rapport</translation>
    </message>
    <message>
        <source>In the members: import a list</source>
        <translation>Dans les membres&#x202f;: importer une liste</translation>
    </message>
    <message>
        <source>In the organization’s networks: switch one on or off · test it</source>
        <translation>Dans les réseaux de l’organisation&#x202f;: en activer ou désactiver un · le tester</translation>
    </message>
    <message>
        <source>Can I have larger text?</source>
        <translation>Puis-je avoir un texte plus grand&#x202f;?</translation>
    </message>
    <message>
        <source>In Appearance: up to twice its size, at once. What your desktop asks for counts, too.</source>
        <translation>Dans Apparence&#x202f;: jusqu’au double, aussitôt. Ce que demande votre bureau compte aussi.</translation>
    </message>
    <message>
        <source>Next part of the window · the one before</source>
        <translation>La partie suivante de la fenêtre · la précédente</translation>
    </message>
    <message>
        <source>New, by section: a relay, a story, a post, an idea, a figure, a source, a campaign, a search, a topic</source>
        <translation>Du nouveau, selon la page&#x202f;: un relais, une actualité, une publication, une idée, un chiffre, une source, une campagne, une recherche, un thème</translation>
    </message>
    <message>
        <source>The filters of the page</source>
        <translation>Les filtres de la page</translation>
    </message>
    <message>
        <source>The next thing to put right in the relay</source>
        <translation>Le prochain point à corriger dans le relais</translation>
    </message>
    <message>
        <source>On a chart: its figures as a table</source>
        <translation>Sur un graphique&#x202f;: ses chiffres en tableau</translation>
    </message>
    <message>
        <source>In my impact: the weeks as a table</source>
        <translation>Dans mon impact&#x202f;: les semaines en tableau</translation>
    </message>
    <message>
        <source>On the board: choose a card · all of them · drop a candidate</source>
        <translation>Au tableau&#x202f;: choisir une carte · toutes · écarter un candidat</translation>
    </message>
    <message>
        <source>In the story editor: ask something, or answer</source>
        <translation>Dans l’éditeur d’actualité&#x202f;: poser une question, ou répondre</translation>
    </message>
    <message>
        <source>In the story editor: send it to review · the captions of a network</source>
        <translation>Dans l’éditeur d’actualité&#x202f;: demander la relecture · les légendes d’un réseau</translation>
    </message>
    <message>
        <source>In the inbox: give its link to a story</source>
        <translation>Dans la boîte de réception&#x202f;: donner son lien à une actualité</translation>
    </message>
    <message>
        <source>In the inbox: drop it with those that tell the same</source>
        <translation>Dans la boîte de réception&#x202f;: l’écarter avec ceux qui disent la même chose</translation>
    </message>
    <message>
        <source>In the dashboard: the periods · the filters · the exports</source>
        <translation>Dans le tableau de bord&#x202f;: les périodes · les filtres · les exports</translation>
    </message>
    <message>
        <source>In the members: invite somebody · several at once</source>
        <translation>Dans les membres&#x202f;: inviter une personne · plusieurs à la fois</translation>
    </message>
    <message>
        <source>Measured: a network or Relais counted it. Reported: you typed it in. Estimated: computed, with the formula at hand. They are never added up. A click on any number, bar or week, or Enter on it, says who counted it.</source>
        <translation>Mesuré&#x202f;: un réseau ou Relais l’a compté. Déclaré&#x202f;: vous l’avez saisi. Estimé&#x202f;: calculé, la formule à l’appui. Ils ne sont jamais additionnés. Un clic sur un nombre, une barre ou une semaine, ou Entrée, dit qui l’a compté.</translation>
    </message>
    <message>
        <source>Your company’s editors, with your name. Nobody else, before it is a story. Then you are asked whether colleagues may read beside it that it was your idea.</source>
        <translation>Les éditeurs de votre entreprise, avec votre nom. Personne d’autre, avant qu’elle soit une actualité. On vous demande alors si vos collègues peuvent lire à côté que l’idée venait de vous.</translation>
    </message>
    <message>
        <source>Can I take back all that a source brought?</source>
        <translation>Puis-je reprendre tout ce qu’une source a apporté&#x202f;?</translation>
    </message>
    <message>
        <source>Retract it: what waits of it is dropped and nothing is fetched any more. If you want, the stories that came of it are withdrawn, with one reason. Bring it back, and its candidates are there again.</source>
        <translation>Rétractez-la&#x202f;: ce qui en attend est écarté et plus rien n’en est relevé. Si vous le voulez, les actualités qui en sont venues sont retirées, avec un seul motif. Rétablissez-la, et ses candidats sont de nouveau là.</translation>
    </message>
    <message>
        <source>Withdraw it: relays that wait stop at once, and those whose relay is out are told, with a correction if you write one and somebody else approves it, or are asked to delete it.</source>
        <translation>Retirez-la&#x202f;: les relais en attente s’arrêtent aussitôt, et les personnes dont le relais est publié sont prévenues, avec une rectification si vous en écrivez une et que quelqu’un d’autre l’approuve, ou sont invitées à le supprimer.</translation>
    </message>
    <message>
        <source>Its stories stay as they are. Fourteen days later, when late counts have come to rest, its figures are final and stay as they were on that day; what comes after is told apart. They can be saved as a report.</source>
        <translation>Ses actualités restent telles quelles. Quatorze jours plus tard, quand les comptes tardifs se sont posés, ses chiffres sont définitifs et restent ceux de ce jour-là&#x202f;; ce qui vient ensuite est dit à part. Ils peuvent être enregistrés dans un rapport.</translation>
    </message>
    <message>
        <source>Whoever is recognised is told, reads it, and decides whether everybody sees it on the Wall; they may take it back there. Who nominated them is named to others only where they allowed it.</source>
        <translation>La personne distinguée est prévenue, la lit, et décide si tout le monde la voit sur le mur&#x202f;; elle peut l’y reprendre. Qui l’a proposée n’est nommé aux autres que s’il l’a permis.</translation>
    </message>
    <message>
        <source>In Privacy: Leave for good. Save everything that Relais knows about you first; then this machine and your company forget you. What you published stays on your accounts. Sign out, in Profile, only ends this session.</source>
        <translation>Dans Confidentialité&#x202f;: Partir pour de bon. Enregistrez d’abord tout ce que Relais sait de vous&#x202f;; ensuite cette machine et votre entreprise vous oublient. Ce que vous avez publié reste sur vos comptes. Se déconnecter, dans Profil, ne termine que cette session.</translation>
    </message>
    <message>
        <source>In Watch, on an entry: into the candidates · an idea of it · open its page</source>
        <translation>Dans la veille, sur une entrée&#x202f;: vers les candidats · en faire une idée · ouvrir sa page</translation>
    </message>
    <message>
        <source>A goal’s bar has a mark where an even pace would be today. Measured, reported and estimated impressions count apart.</source>
        <translation>La barre d’un objectif porte un repère là où un rythme régulier en serait aujourd’hui. Les impressions mesurées, déclarées et estimées comptent à part.</translation>
    </message>
    <message>
        <source>Ideas inbox</source>
        <translation>Boîte à idées</translation>
    </message>
    <message>
        <source>Report it in the menu of the post or of the comment. An editor decides; what is removed says by whom and why.</source>
        <translation>Signalez-le dans le menu de la publication ou du commentaire. Un éditeur décide&#x202f;; ce qui est retiré dit par qui et pourquoi.</translation>
    </message>
    <message>
        <source>The first of the list · the last</source>
        <translation>Le premier de la liste · le dernier</translation>
    </message>
    <message>
        <source>The menu of the row, where it has one</source>
        <translation>Le menu de la ligne, si elle en a un</translation>
    </message>
    <message>
        <source>On the Wall and in the ideas: post or send what you wrote</source>
        <translation>Sur le Mur et dans les idées&#x202f;: publier ou envoyer ce que vous avez écrit</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaDetail</name>
    <message>
        <source>More about this idea</source>
        <translation>Plus sur cette idée</translation>
    </message>
    <message>
        <source>With Comms</source>
        <translation>Avec la communication</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Take this idea back?</source>
        <translation>Reprendre cette idée&#x202f;?</translation>
    </message>
    <message>
        <source>Comms no longer sees it. What was said about it goes too.</source>
        <translation>La communication ne la voit plus. Ce qui a été dit à son sujet disparaît aussi.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Write to Comms about this idea</source>
        <translation>Écrire à la communication au sujet de cette idée</translation>
    </message>
    <message>
        <source>Write (M)</source>
        <translation>Écrire (M)</translation>
    </message>
    <message>
        <source>What did you see, hear or build?</source>
        <translation>Qu’avez-vous vu, entendu ou construit&#x202f;?</translation>
    </message>
    <message>
        <source>Write it down on the left. Comms reads every idea and answers here.</source>
        <translation>Notez-le à gauche. La communication lit chaque idée et répond ici.</translation>
    </message>
    <message>
        <source>%1 · sent by you on %2</source>
        <comment>kind of idea, day</comment>
        <translation>%1 · envoyée par vous le&#x202f;%2</translation>
    </message>
    <message>
        <source>%1 · kept here, goes out with the next sync</source>
        <comment>kind of idea</comment>
        <translation>%1 · gardée ici, part à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Pas cette fois</translation>
    </message>
    <message>
        <source>Write to %1 about this idea</source>
        <translation>Écrire à&#x202f;%1 au sujet de cette idée</translation>
    </message>
    <message>
        <source>Write one like it</source>
        <translation>En écrire une semblable</translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation>Tout copier en texte</translation>
    </message>
    <message>
        <source>Take it back …</source>
        <translation>La reprendre…</translation>
    </message>
    <message>
        <source>May colleagues read that this was your idea?</source>
        <translation>Vos collègues peuvent-ils lire que l’idée venait de vous&#x202f;?</translation>
    </message>
    <message>
        <source>Your name stands beside the story, in the queue and on the Wall. Until you say yes, it does not.</source>
        <translation>Votre nom figure alors à côté de l’actualité, dans la file et sur le Mur. Tant que vous ne dites pas oui, il n’y figure pas.</translation>
    </message>
    <message>
        <source>Name me</source>
        <translation>Me nommer</translation>
    </message>
    <message>
        <source>Name me beside its story</source>
        <translation>Me nommer à côté de son actualité</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaForm</name>
    <message>
        <source>Where: a network, a fair, a customer</source>
        <translation>Où&#x202f;: un réseau, un salon, un client</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Goes to Comms, under your name</source>
        <translation>Va à la communication, sous votre nom</translation>
    </message>
    <message>
        <source>Send idea</source>
        <translation>Envoyer l’idée</translation>
    </message>
    <message>
        <source>Suggest a story</source>
        <translation>Proposer une actualité</translation>
    </message>
    <message>
        <source>Something I noticed</source>
        <translation>J’ai remarqué quelque chose</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>Add a link to the idea</source>
        <translation>Ajouter un lien à l’idée</translation>
    </message>
    <message>
        <source>Send idea (Ctrl Enter)</source>
        <translation>Envoyer l’idée (Ctrl Entrée)</translation>
    </message>
    <message>
        <source>What did you see or hear in your networks?</source>
        <translation>Qu’avez-vous vu ou entendu dans vos réseaux&#x202f;?</translation>
    </message>
    <message>
        <source>What should the company tell?</source>
        <translation>Que devrait raconter l’entreprise&#x202f;?</translation>
    </message>
    <message>
        <source>Send observation</source>
        <translation>Envoyer l’observation</translation>
    </message>
    <message>
        <source>Part it from this campaign</source>
        <translation>La détacher de cette campagne</translation>
    </message>
    <message>
        <source>Write a sentence first</source>
        <translation>Écrivez d’abord une phrase</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Add a picture to the idea</source>
        <translation>Ajouter une image à l’idée</translation>
    </message>
    <message>
        <source>The page calls itself “%1”</source>
        <translation>La page s’intitule «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Without picture</source>
        <translation>Sans image</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Images (*.jpg *.jpeg *.png)</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaInboxPage</name>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Became stories</source>
        <translation>Devenues actualités</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>Each has an answer</source>
        <translation>Chacune a sa réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a word</source>
        <translation>
            <numerusform>%n attend un mot</numerusform>
            <numerusform>%n attendent un mot</numerusform>
        </translation>
    </message>
    <message>
        <source>Search ideas</source>
        <translation>Chercher dans les idées</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what was said</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>author, kind of idea</comment>
        <translation>%1 ·&#x202f;%2</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Aucune ici</translation>
    </message>
    <message>
        <source>Members suggest stories and say what they notice; both come here.</source>
        <translation>Les membres proposent des actualités et disent ce qu’ils remarquent&#x202f;; les deux arrivent ici.</translation>
    </message>
    <message>
        <source>Your thanks are on their way</source>
        <translation>Votre merci est en route</translation>
    </message>
    <message>
        <source>Others may be under another filter.</source>
        <translation>D’autres sont peut-être sous un autre filtre.</translation>
    </message>
    <message>
        <source>Ideas inbox</source>
        <translation>Boîte à idées</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaModel</name>
    <message>
        <source>News</source>
        <translation>Du nouveau</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaReading</name>
    <message>
        <source>Not this time</source>
        <translation>Pas cette fois</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Remercier</translation>
    </message>
    <message>
        <source>Make a draft of it</source>
        <translation>En faire un brouillon</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Its author reads why</source>
        <translation>Son auteur lit pourquoi</translation>
    </message>
    <message>
        <source>Its author is told and answers in Relais</source>
        <translation>Son auteur en est averti et répond dans Relais</translation>
    </message>
    <message>
        <source>Its author sees that their idea is in review, and is thanked when it is published</source>
        <translation>Son auteur voit que son idée est en relecture, et le sait quand elle est publiée</translation>
    </message>
    <message>
        <source>Thank %1</source>
        <translation>Remercier&#x202f;%1</translation>
    </message>
    <message>
        <source>They read it with their idea, and may show it on the wall.</source>
        <translation>Cette personne le lit avec son idée, et peut le montrer sur le mur.</translation>
    </message>
    <message>
        <source>Your thanks</source>
        <translation>Votre merci</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Dire merci</translation>
    </message>
    <message>
        <source>%1 reads the reason.</source>
        <translation>%1 lit la raison.</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Le dire</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Demander à&#x202f;%1</translation>
    </message>
    <message>
        <source>They are told and answer in Relais.</source>
        <translation>Cette personne en est avertie et répond dans Relais.</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Votre question</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Répondre à&#x202f;%1</translation>
    </message>
    <message>
        <source>Say what becomes of what they noticed.</source>
        <translation>Dites ce que devient ce qui a été remarqué.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>No idea chosen</source>
        <translation>Aucune idée choisie</translation>
    </message>
    <message>
        <source>What members suggest and notice stands on the left.</source>
        <translation>Ce que les membres proposent et remarquent est à gauche.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>kind of idea, its author, when</comment>
        <translation>%1 ·&#x202f;%2 ·&#x202f;%3</translation>
    </message>
    <message>
        <source>Open its story</source>
        <translation>Ouvrir son actualité</translation>
    </message>
    <message>
        <source>%1 may be named beside the story.</source>
        <translation>%1 peut être nommé·e à côté de l’actualité.</translation>
    </message>
    <message>
        <source>%1 does not want to be named beside the story.</source>
        <translation>%1 ne souhaite pas être nommé·e à côté de l’actualité.</translation>
    </message>
    <message>
        <source>%1 has not said whether they may be named; until they do, the story names nobody.</source>
        <translation>%1 n’a pas dit si son nom peut paraître&#x202f;; d’ici là, l’actualité ne nomme personne.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaSide</name>
    <message>
        <source>from Comms</source>
        <translation>de la communication</translation>
    </message>
    <message>
        <source>Whom you speak to</source>
        <translation>À qui vous parlez</translation>
    </message>
    <message>
        <source>only on this machine</source>
        <translation>sur cette machine seulement</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Proposer</translation>
    </message>
    <message numerus="yes">
        <source>Your relays went to %n network(s).</source>
        <translation>
            <numerusform>Vos relais sont allés vers&#x202f;%n réseau.</numerusform>
            <numerusform>Vos relais sont allés vers&#x202f;%n réseaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went to %2.</source>
        <comment>share, network</comment>
        <translation>%1 sont allés vers&#x202f;%2.</translation>
    </message>
    <message numerus="yes">
        <source>Their stories touched %n topic(s), as varied as %1 of equal weight.</source>
        <translation>
            <numerusform>Leurs actualités ont touché&#x202f;%n thème, aussi variées que&#x202f;%1 de poids égal.</numerusform>
            <numerusform>Leurs actualités ont touché&#x202f;%n thèmes, aussi variées que&#x202f;%1 de poids égal.</numerusform>
        </translation>
    </message>
    <message>
        <source>People you do not hear every day often notice what others miss: a second network brings other ideas.</source>
        <translation>Les personnes qu’on n’entend pas tous les jours remarquent souvent ce qui échappe aux autres&#x202f;: un second réseau apporte d’autres idées.</translation>
    </message>
    <message>
        <source>Varied networks make better ideas; yours are.</source>
        <translation>Des réseaux variés donnent de meilleures idées&#x202f;; les vôtres le sont.</translation>
    </message>
    <message numerus="yes">
        <source>The stories you read touch %n topic(s), as varied as %1 of equal weight.</source>
        <translation>
            <numerusform>Les actualités que vous lisez touchent %n thème, aussi variées que %1 de même poids.</numerusform>
            <numerusform>Les actualités que vous lisez touchent %n thèmes, aussi variées que %1 de même poids.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You told of what you noticed at %n place(s).</source>
        <translation>
            <numerusform>Vous avez raconté ce que vous avez remarqué en %n endroit.</numerusform>
            <numerusform>Vous avez raconté ce que vous avez remarqué en %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>You listen more widely than you speak.</source>
        <translation>Vous écoutez plus largement que vous ne parlez.</translation>
    </message>
    <message>
        <source>Campaigns that ask for ideas</source>
        <translation>Campagnes qui demandent des idées</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaSteps</name>
    <message>
        <source>%1, not yet</source>
        <translation>%1, pas encore</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step, day</comment>
        <translation>%1,&#x202f;%2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaStoryCard</name>
    <message>
        <source>Relay it</source>
        <translation>La relayer</translation>
    </message>
    <message>
        <source>Story from your idea</source>
        <translation>Actualité née de votre idée</translation>
    </message>
    <message>
        <source>withdrawn by Comms</source>
        <translation>retirée par la communication</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>share by %1</source>
        <translation>à relayer avant&#x202f;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) through your links, measured</source>
        <translation>
            <numerusform>%n visite par vos liens, mesurée</numerusform>
            <numerusform>%n visites par vos liens, mesurées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaText</name>
    <message>
        <source>Where: %1</source>
        <translation>Où&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation>Pourquoi c’est important&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Thème&#x202f;:&#x202f;%1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaWords</name>
    <message>
        <source>Suggested story</source>
        <translation>Actualité proposée</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>Your answer is awaited</source>
        <translation>Votre réponse est attendue</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Became a story</source>
        <translation>Devenue une actualité</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondue</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Pas cette fois</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Their answer is awaited</source>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>a step of an idea</comment>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>Story</source>
        <comment>a step of an idea</comment>
        <translation>Actualité</translation>
    </message>
    <message>
        <source>Write a sentence first</source>
        <translation>Écrivez d’abord une phrase</translation>
    </message>
    <message>
        <source>This is longer than an idea may be</source>
        <translation>C’est plus long qu’une idée ne peut l’être</translation>
    </message>
    <message>
        <source>The link is not a web address</source>
        <translation>Le lien n’est pas une adresse web</translation>
    </message>
    <message>
        <source>This idea has moved on meanwhile; here is how it stands</source>
        <translation>Cette idée a avancé entre-temps&#x202f;; voici où elle en est</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>title of a page, its address</comment>
        <translation>«&#x202f;%1&#x202f;», %2</translation>
    </message>
    <message>
        <source>Your idea has not gone out yet. Write once it has</source>
        <translation>Votre idée n’est pas encore partie. Écrivez quand elle le sera</translation>
    </message>
    <message>
        <source>This file is no picture that Relais can read</source>
        <translation>Ce fichier n’est pas une image que Relais peut lire</translation>
    </message>
    <message>
        <source>This file is too large for a picture</source>
        <translation>Ce fichier est trop grand pour une image</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeasPage</name>
    <message>
        <source>Your ideas</source>
        <translation>Vos idées</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Became stories</source>
        <translation>Devenues actualités</translation>
    </message>
    <message>
        <source>Your idea was taken back</source>
        <translation>Votre idée a été reprise</translation>
    </message>
    <message>
        <source>Your idea was copied</source>
        <translation>Votre idée a été copiée</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>What you see, hear and build is what others want to read</source>
        <translation>Ce que vous voyez, entendez et construisez, d’autres veulent le lire</translation>
    </message>
    <message numerus="yes">
        <source>%n of yours</source>
        <comment>ideas</comment>
        <translation>
            <numerusform>%n de vous</numerusform>
            <numerusform>%n de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>ideas, how many became stories</comment>
        <translation>%1,&#x202f;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n became stories</source>
        <translation>
            <numerusform>%n devenue une actualité</numerusform>
            <numerusform>%n devenues des actualités</numerusform>
        </translation>
    </message>
    <message>
        <source>Search ideas</source>
        <translation>Chercher dans les idées</translation>
    </message>
    <message>
        <source>Kept here, goes out with the next sync</source>
        <translation>Gardée ici, part à la prochaine synchronisation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what was said</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>To complete %1</source>
        <translation>À compléter&#x202f;%1</translation>
    </message>
    <message>
        <source>No idea of yours yet</source>
        <translation>Aucune idée de vous pour l’instant</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Aucune ici</translation>
    </message>
    <message>
        <source>A sentence is enough. Comms asks when something is missing.</source>
        <translation>Une phrase suffit. La communication demande s’il manque quelque chose.</translation>
    </message>
    <message>
        <source>The page could not be read. The link goes along all the same.</source>
        <translation>La page n’a pas pu être lue. Le lien part tout de même.</translation>
    </message>
    <message>
        <source>On its way to Comms. Their answer comes here</source>
        <translation>En route vers la Comm. Sa réponse arrive ici</translation>
    </message>
    <message>
        <source>Your other ideas are under Mine.</source>
        <translation>Vos autres idées sont sous «&#x202f;Les miennes&#x202f;».</translation>
    </message>
    <message>
        <source>The story is relayed by %1</source>
        <comment>colleagues</comment>
        <translation>L’actualité est relayée par %1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ImpactPage</name>
    <message>
        <source>My impact</source>
        <translation>Mon impact</translation>
    </message>
    <message>
        <source>Export my impact</source>
        <translation>Exporter mon impact</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF report (*.pdf)</source>
        <translation>Rapport PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Figures from a file</source>
        <translation>Chiffres depuis un fichier</translation>
    </message>
    <message>
        <source>Exports (*.csv *.xlsx)</source>
        <translation>Exports (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Ce fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Posts in the file: %1. Your relays among them, whose figures now count as reported: %2</source>
        <translation>Publications dans le fichier&#x202f;: %1. Parmi elles, vos relais, dont les chiffres comptent désormais comme déclarés&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>story, day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>By the time they went out, others may be these relays: %1. Are they?</source>
        <translation>D’après l’heure de publication, d’autres sont peut-être ces relais&#x202f;: %1. Est-ce bien le cas&#x202f;?</translation>
    </message>
    <message>
        <source>Saved, with who counted each figure</source>
        <translation>Enregistré, avec qui a compté chaque chiffre</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ImpactReport</name>
    <message>
        <source>My impact</source>
        <translation>Mon impact</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Actualité</translation>
    </message>
    <message>
        <source>Measured, reported and estimated figures are never added up.</source>
        <translation>Les chiffres mesurés, déclarés et estimés ne sont jamais additionnés.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Affichages</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ImpactView</name>
    <message>
        <source>Relays</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publiés</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>by tracked link</source>
        <translation>par lien suivi</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Affichages</translation>
    </message>
    <message>
        <source>counted apart</source>
        <translation>comptés à part</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>and comments, reposts</source>
        <translation>et commentaires, partages</translation>
    </message>
    <message>
        <source>Impressions a week</source>
        <translation>Affichages par semaine</translation>
    </message>
    <message>
        <source>Your best stories</source>
        <translation>Vos meilleures actualités</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semaines</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>Saisir des chiffres</translation>
    </message>
    <message>
        <source>Enter figures (Ctrl N)</source>
        <translation>Saisir des chiffres (Ctrl N)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Some networks do not tell how often a post was seen. What is not known is not shown.</source>
        <translation>Certains réseaux ne disent pas combien de fois un message a été vu. Ce qui n’est pas connu n’est pas montré.</translation>
    </message>
    <message>
        <source>In order of measured visits</source>
        <translation>Classées par visites mesurées</translation>
    </message>
    <message>
        <source>No %1 impressions in this period</source>
        <comment>kind of figures</comment>
        <translation>Pas d’affichages %1 dans cette période</translation>
    </message>
    <message>
        <source>Impressions by network</source>
        <translation>Affichages par réseau</translation>
    </message>
    <message>
        <source>Visits by network</source>
        <translation>Visites par réseau</translation>
    </message>
    <message>
        <source>Impressions by topic</source>
        <translation>Affichages par thème</translation>
    </message>
    <message>
        <source>Visits by topic</source>
        <translation>Visites par thème</translation>
    </message>
    <message>
        <source>Shows another figure in the bars</source>
        <translation>Montre un autre chiffre dans les barres</translation>
    </message>
    <message>
        <source>By network</source>
        <translation>Par réseau</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>Groups the bars otherwise</source>
        <translation>Regroupe les barres autrement</translation>
    </message>
    <message>
        <source>Show estimated impressions</source>
        <translation>Afficher les impressions estimées</translation>
    </message>
    <message>
        <source>Show the table (Ctrl T)</source>
        <translation>Afficher le tableau (Ctrl T)</translation>
    </message>
    <message>
        <source>Network or topic</source>
        <translation>Réseau ou thème</translation>
    </message>
    <message>
        <source>Show the chart (Ctrl T)</source>
        <translation>Afficher le graphique (Ctrl T)</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ImpactWords</name>
    <message>
        <source>d MMM</source>
        <extracomment>a day and a month, in QLocale&apos;s format letters: &quot;9 Nov&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>an estimate</comment>
        <translation>≈ %1</translation>
    </message>
    <message numerus="yes">
        <source>Relay %n more story(ies), and what they bring stands here</source>
        <translation>
            <numerusform>Relayez encore %n actualité, et ce qu’elle apporte sera ici</numerusform>
            <numerusform>Relayez encore %n actualités, et ce qu’elles apportent sera ici</numerusform>
        </translation>
    </message>
    <message>
        <source>your company</source>
        <translation>votre entreprise</translation>
    </message>
    <message numerus="yes">
        <source>Your %n relay(s)</source>
        <translation>
            <numerusform>Votre relais</numerusform>
            <numerusform>Vos %n relais</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 brought %2 to %3</source>
        <comment>your relays, visits, company</comment>
        <translation>%1 ont amené %2 chez %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visite</numerusform>
            <numerusform>%Ln visites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were seen %2 that we could count</source>
        <comment>your relays, times</comment>
        <translation>%1&#x202f;: vus %2, pour ce que nous pouvons compter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are out; nothing could be counted yet</source>
        <comment>your relays</comment>
        <translation>%1&#x202f;: c’est parti, rien n’a encore pu être compté</translation>
    </message>
    <message>
        <source>Visits are counted by your tracked links, robots left out.</source>
        <translation>Visites comptées par vos liens suivis, robots écartés.</translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln more than in the period before.</source>
        <translation>
            <numerusform>C’est %Ln de plus que dans la période précédente.</numerusform>
            <numerusform>C’est %Ln de plus que dans la période précédente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln fewer than in the period before.</source>
        <translation>
            <numerusform>C’est %Ln de moins que dans la période précédente.</numerusform>
            <numerusform>C’est %Ln de moins que dans la période précédente.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is as many as in the period before.</source>
        <translation>C’est autant que dans la période précédente.</translation>
    </message>
    <message>
        <source>These figures are from %1.</source>
        <translation>Ces chiffres datent de&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of figure, number</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>rien de connu</translation>
    </message>
    <message>
        <source>Impressions a week. None were measured in this period.</source>
        <translation>Affichages par semaine. Aucun n’a été mesuré dans cette période.</translation>
    </message>
    <message>
        <source>Impressions a week. Most were measured in the week of %1: %2.</source>
        <translation>Affichages par semaine. Le plus a été mesuré la semaine du %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>Affichages</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation>Partages</translation>
    </message>
    <message>
        <source>Estimated impressions: your followers × %1 %, for posts whose network counts none. It is an assumption, not a count, and is never added to other figures.</source>
        <translation>Impressions estimées&#x202f;: vos abonnés × %1&#x202f;%, pour les publications dont le réseau n’en compte aucune. C’est une hypothèse, pas un comptage&#x202f;; elle n’est jamais ajoutée aux autres chiffres.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ImportCures</name>
    <message>
        <source>What puts the file right</source>
        <translation>Ce qui corrige le fichier</translation>
    </message>
    <message numerus="yes">
        <source>Pass over %n unknown role(s): they are ambassadors</source>
        <translation>
            <numerusform>Ignorer %n rôle inconnu&#x202f;: ce sera un ambassadeur</numerusform>
            <numerusform>Ignorer %n rôles inconnus&#x202f;: ce seront des ambassadeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the first line of %n address(es) that come twice</source>
        <translation>
            <numerusform>Garder la première ligne de %n adresse en double</numerusform>
            <numerusform>Garder la première ligne de %n adresses en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n team(s)</source>
        <translation>
            <numerusform>Créer %n équipe</numerusform>
            <numerusform>Créer %n équipes</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is…</source>
        <comment>a team</comment>
        <translation>«&#x202f;%1&#x202f;» est…</translation>
    </message>
    <message>
        <source>Choose the team that is meant</source>
        <translation>Choisir l’équipe dont il s’agit</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n value(s) to your company’s directory</source>
        <translation>
            <numerusform>Laisser %n valeur à l’annuaire de l’entreprise</numerusform>
            <numerusform>Laisser %n valeurs à l’annuaire de l’entreprise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ImportPanel</name>
    <message>
        <source>Save errors…</source>
        <translation>Enregistrer les erreurs…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>CSV import</source>
        <translation>Import CSV</translation>
    </message>
    <message>
        <source>Close the import</source>
        <translation>Fermer l’import</translation>
    </message>
    <message>
        <source>Members who are not in the file stay as they are.</source>
        <translation>Les membres absents du fichier restent tels quels.</translation>
    </message>
    <message>
        <source>This file cannot be read, or is larger than 16 MB</source>
        <translation>Ce fichier est illisible, ou dépasse 16 Mo</translation>
    </message>
    <message>
        <source>Being tried; nothing is changed yet</source>
        <translation>Essai en cours&#x202f;; rien n’est encore modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave</source>
        <translation>
            <numerusform>%n départ</numerusform>
            <numerusform>%n départs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>new teams: %1</source>
        <translation>nouvelles équipes&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) imported</source>
        <translation>
            <numerusform>%n ligne importée</numerusform>
            <numerusform>%n lignes importées</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Save errors</source>
        <translation>Enregistrer les erreurs</translation>
    </message>
    <message>
        <source>import-errors.csv</source>
        <translation>erreurs-import.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The errors are saved in %1</source>
        <translation>Les erreurs sont enregistrées dans %1</translation>
    </message>
    <message>
        <source>This file cannot be written: %1</source>
        <translation>Ce fichier ne peut pas être écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>For ten minutes: who was made leaves, who was changed is as before. Who signed in or was changed since stays</source>
        <translation>Pendant dix minutes&#x202f;: les membres créés repartent, les membres modifiés redeviennent comme avant. Qui s’est connecté ou a été modifié depuis reste tel quel</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are as before</source>
        <translation>
            <numerusform>%n membre est comme avant</numerusform>
            <numerusform>%n membres sont comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed in or was changed since and stays so</source>
        <translation>
            <numerusform>%n s’est connecté ou a été modifié depuis et reste ainsi</numerusform>
            <numerusform>%n se sont connectés ou ont été modifiés depuis et restent ainsi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ImportProblems</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a team</comment>
        <translation>%1&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <comment>teams</comment>
        <translation>«&#x202f;%1&#x202f;» est %2</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::InboxKeys</name>
    <message>
        <source>next, previous</source>
        <translation>suivant, précédent</translation>
    </message>
    <message>
        <source>keep as draft</source>
        <translation>garder comme brouillon</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>écarter</translation>
    </message>
    <message>
        <source>drop with those alike</source>
        <translation>écarter avec ses semblables</translation>
    </message>
    <message>
        <source>open page</source>
        <translation>ouvrir la page</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::InterestsForm</name>
    <message>
        <source>Your company’s topics appear here once they have come.</source>
        <translation>Les thèmes de votre entreprise s’affichent ici dès qu’ils sont arrivés.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Languages you write in</source>
        <translation>Les langues dans lesquelles vous écrivez</translation>
    </message>
    <message>
        <source>Nothing chosen: the newest stories come first.</source>
        <translation>Rien de choisi&#x202f;: les actualités les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>These come first in your queue. Nothing is hidden, and only this machine knows your choice.</source>
        <translation>Elles passent en premier dans votre file. Rien n’est masqué, et seule cette machine connaît votre choix.</translation>
    </message>
    <message numerus="yes">
        <source>About %n story(ies) a week, as in the last four.</source>
        <translation>
            <numerusform>Environ %n actualité par semaine, comme lors des quatre dernières.</numerusform>
            <numerusform>Environ %n actualités par semaine, comme lors des quatre dernières.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than one story a week, as in the last four.</source>
        <translation>Moins d’une actualité par semaine, comme lors des quatre dernières.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::InvitationStep</name>
    <message>
        <source>Find your company</source>
        <translation>Trouver votre entreprise</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>For example relais://join?… or ABCD-EFGH-JKLM-NPQR</source>
        <translation>Par exemple relais://join?… ou ABCD-EFGH-JKLM-NPQR</translation>
    </message>
    <message>
        <source>Company address</source>
        <translation>Adresse de l’entreprise</translation>
    </message>
    <message>
        <source>Taking part is voluntary. You may leave in two clicks and take your data with you.</source>
        <translation>Participer est volontaire. Vous pouvez partir en deux clics et emporter vos données.</translation>
    </message>
    <message>
        <source>This leads to your company’s Relais</source>
        <translation>Cela mène au Relais de votre entreprise</translation>
    </message>
    <message>
        <source>A code also needs your company’s address</source>
        <translation>Un code demande aussi l’adresse de votre entreprise</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Pas encore complète</translation>
    </message>
    <message>
        <source>%1 answers, but it is not a Relais server. Check the address</source>
        <translation>%1 répond, mais ce n’est pas un serveur Relais. Vérifiez l’adresse</translation>
    </message>
    <message>
        <source>Paste the invitation that your company sent you: a link, or a code with the company’s address. Without one, the address may be enough.</source>
        <translation>Collez l’invitation envoyée par votre entreprise&#x202f;: un lien, ou un code avec l’adresse de l’entreprise. Sans invitation, l’adresse suffit peut-être.</translation>
    </message>
    <message>
        <source>This is the right place. You also need an invitation from Comms</source>
        <translation>C’est la bonne adresse. Il vous faut aussi une invitation de la communication</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and your connection</source>
        <translation>%1 ne répond pas. Vérifiez l’adresse et votre connexion</translation>
    </message>
    <message>
        <source>Hello, my invitation to Relais at %1 does not work any more. Could you send me a new one? Thank you.</source>
        <translation>Bonjour, mon invitation à Relais sur %1 ne fonctionne plus. Pourriez-vous m’en envoyer une nouvelle&#x202f;? Merci.</translation>
    </message>
    <message>
        <source>Copied: paste it into a message to Comms.</source>
        <translation>Copié&#x202f;: collez-le dans un message à la communication.</translation>
    </message>
    <message>
        <source>Copy a ready message</source>
        <translation>Copier un message tout prêt</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::InvitationsCard</name>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>One-time links, valid 7 days. Joining is each person’s choice.</source>
        <translation>Liens à usage unique, valables 7 jours. Chacun choisit de venir ou non.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>invitations</comment>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the list</source>
        <translation>
            <numerusform>et %n autre dans la liste</numerusform>
            <numerusform>et %n autres dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>What can be done with the invitation of %1</source>
        <translation>Ce qu’on peut faire de l’invitation de %1</translation>
    </message>
    <message>
        <source>Invite %1 again</source>
        <translation>Inviter %1 à nouveau</translation>
    </message>
    <message>
        <source>Renew the invitation</source>
        <translation>Renouveler l’invitation</translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <translation>Reprendre l’invitation</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::InvitePanel</name>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Copy all links</source>
        <translation>Copier tous les liens</translation>
    </message>
    <message>
        <source>Close the invitations</source>
        <translation>Fermer les invitations</translation>
    </message>
    <message>
        <source>E-mail addresses of those to invite</source>
        <translation>Adresses e-mail des personnes à inviter</translation>
    </message>
    <message>
        <source>Paste addresses: one a line, or with commas or semicolons; “Name &lt;a@b&gt;” is fine</source>
        <translation>Collez des adresses&#x202f;: une par ligne, ou séparées par des virgules ou des points-virgules&#x202f;; «&#x202f;Nom &lt;a@b&gt;&#x202f;» convient</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Makes a one-time link for each (Ctrl Enter)</source>
        <translation>Crée un lien à usage unique pour chaque personne (Ctrl Entrée)</translation>
    </message>
    <message>
        <source>“%1” stands there twice and is invited once</source>
        <translation>«&#x202f;%1&#x202f;» y figure deux fois et n’est invité qu’une fois</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse e-mail</translation>
    </message>
    <message numerus="yes">
        <source>These are %n people; invite 200 at a time, or import a file</source>
        <translation>
            <numerusform>Cela fait %n personne&#x202f;; invitez-en 200 à la fois, ou importez un fichier</numerusform>
            <numerusform>Cela fait %n personnes&#x202f;; invitez-en 200 à la fois, ou importez un fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n person(s)</source>
        <translation>
            <numerusform>Inviter %n personne</numerusform>
            <numerusform>Inviter %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to invite</source>
        <translation>
            <numerusform>Encore %n personne à inviter</numerusform>
            <numerusform>Encore %n personnes à inviter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, e-mail address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n invited. Hand each link over; it is good once, and is not shown again.</source>
        <translation>
            <numerusform>%n personne invitée. Remettez son lien&#x202f;: il sert une seule fois et ne s’affiche plus ensuite.</numerusform>
            <numerusform>%n personnes invitées. Remettez chaque lien&#x202f;: il sert une seule fois et ne s’affiche plus ensuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>The invitation of %1</source>
        <translation>L’invitation de %1</translation>
    </message>
    <message>
        <source>The link for %1 is on the clipboard</source>
        <translation>Le lien pour %1 est dans le presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are on the clipboard</source>
        <translation>
            <numerusform>%n lien est dans le presse-papiers</numerusform>
            <numerusform>%n liens sont dans le presse-papiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Inviter des personnes</translation>
    </message>
    <message>
        <source>The link for %1 is on the clipboard. Hand it over; it is good once, and is not shown again.</source>
        <translation>Le lien pour %1 est dans le presse-papiers. Remettez-le&#x202f;; il sert une fois et n’est plus montré.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::JobDetail</name>
    <message>
        <source>Why share it</source>
        <translation>Pourquoi la partager</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Tell one person</source>
        <translation>Le dire à une personne</translation>
    </message>
    <message>
        <source>Your own link; Relais does not learn whom you told</source>
        <translation>Votre propre lien&#x202f;; Relais n’apprend pas à qui vous l’avez dit</translation>
    </message>
    <message>
        <source>Copy your link (C)</source>
        <translation>Copier votre lien (C)</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>Opens your mail program with a draft</source>
        <translation>Ouvre votre messagerie avec un brouillon</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>By WhatsApp</source>
        <translation>Par WhatsApp</translation>
    </message>
    <message>
        <source>Opens WhatsApp with the text</source>
        <translation>Ouvre WhatsApp avec le texte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Your own link</source>
        <translation>Votre propre lien</translation>
    </message>
    <message>
        <source>To paste where you like</source>
        <translation>À coller où vous voulez</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Visits through your link</source>
        <translation>Visites par votre lien</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>People you told</source>
        <translation>Personnes informées</translation>
    </message>
    <message>
        <source>Reported by you; stays on this machine</source>
        <translation>Déclaré par vous&#x202f;; reste sur cette machine</translation>
    </message>
    <message>
        <source>reported by you</source>
        <translation>déclaré par vous</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>Approuvée&#x202f;%1</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision&#x202f;%1</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>ouvert jusqu’au&#x202f;%1</translation>
    </message>
    <message>
        <source>%1, or remote</source>
        <translation>%1, ou à distance</translation>
    </message>
    <message>
        <source>relayed by %1</source>
        <comment>colleagues</comment>
        <translation>relayé par %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>La garder pour plus tard</translation>
    </message>
    <message>
        <source>More about this job</source>
        <translation>Plus sur cette offre</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>of a job</comment>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::JobFilter</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Any contract</source>
        <translation>Tout contrat</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Contract, language and remote work</source>
        <translation>Contrat, langue et télétravail</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>À distance</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::JobFoot</name>
    <message>
        <source>Make it mine</source>
        <translation>En faire la mienne</translation>
    </message>
    <message>
        <source>This opening is closed</source>
        <translation>Ce poste est pourvu ou clos</translation>
    </message>
    <message>
        <source>Words for your networks are in the composer</source>
        <translation>Les mots pour vos réseaux sont dans le composeur</translation>
    </message>
    <message>
        <source>%1. The composer opens, where you put it right.</source>
        <translation>%1. Le composeur s’ouvre&#x202f;: vous y corrigez cela.</translation>
    </message>
    <message>
        <source>These words go out as they stand</source>
        <translation>Ces mots partent tels quels</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::JobList</name>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::JobModel</name>
    <message>
        <source>My team</source>
        <translation>Mon équipe</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Finit bientôt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>À distance</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::JobWords</name>
    <message>
        <source>Another suggestion</source>
        <translation>Autre proposition</translation>
    </message>
    <message>
        <source>No account is chosen for it yet</source>
        <translation>Aucun compte n’est encore choisi</translation>
    </message>
    <message>
        <source>Words for your network</source>
        <translation>Des mots pour votre réseau</translation>
    </message>
    <message>
        <source>Comms asks for these words as they are</source>
        <translation>La communication demande ces mots tels quels</translation>
    </message>
    <message>
        <source>Your own words stand here</source>
        <translation>Vos propres mots sont ici</translation>
    </message>
    <message>
        <source>Says you work here</source>
        <translation>Dit que vous travaillez ici</translation>
    </message>
    <message>
        <source>Stands for each relay&apos;s own tracked link; it counts in the length</source>
        <translation>Tient la place du lien suivi de chaque relais&#x202f;; il compte dans la longueur</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>Chercher un emploi</translation>
    </message>
    <message>
        <source>No opening to tell of now</source>
        <translation>Aucun poste à faire connaître pour l’instant</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Aucune ici</translation>
    </message>
    <message>
        <source>Recruiting’s next one comes here by itself.</source>
        <translation>Le prochain du recrutement arrive ici de lui-même.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mon équipe</translation>
    </message>
    <message>
        <source>No job chosen</source>
        <translation>Aucun emploi choisi</translation>
    </message>
    <message>
        <source>Its facts and your own link show here.</source>
        <translation>Ses données et votre propre lien s’affichent ici.</translation>
    </message>
    <message>
        <source>Your link was copied</source>
        <translation>Votre lien a été copié</translation>
    </message>
    <message>
        <source>Make it mine</source>
        <translation>En faire la mienne</translation>
    </message>
    <message>
        <source>Copy your link</source>
        <translation>Copier votre lien</translation>
    </message>
    <message>
        <source>Tell somebody by e-mail</source>
        <translation>En parler par courriel</translation>
    </message>
    <message>
        <source>Tell somebody by WhatsApp</source>
        <translation>En parler par WhatsApp</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Others have some: choose All and any contract.</source>
        <translation>D’autres en ont&#x202f;: choisissez Tous et tout contrat.</translation>
    </message>
    <message>
        <source>No program opened for it. Your link is on the clipboard: paste it where you like.</source>
        <translation>Aucun programme ne s’est ouvert. Votre lien est dans le presse-papiers&#x202f;: collez-le où vous voulez.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::KeyNames</name>
    <message>
        <source>Ctrl</source>
        <comment>a key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>a key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>a key</comment>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>a key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>a key</comment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>End</source>
        <comment>a key</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Page Up</source>
        <comment>a key</comment>
        <translation>Page haut</translation>
    </message>
    <message>
        <source>Page Down</source>
        <comment>a key</comment>
        <translation>Page bas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a control does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::KeysSection</name>
    <message>
        <source>Signing keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>Approved stories are signed with the approver’s own key, which never leaves their keychain. Every Relais checks the signature before it shows a story.</source>
        <translation>Les actualités approuvées sont signées avec la clé de qui approuve, qui ne quitte jamais son trousseau. Chaque Relais vérifie la signature avant de montrer une actualité.</translation>
    </message>
    <message>
        <source>Replace my key…</source>
        <translation>Remplacer ma clé…</translation>
    </message>
    <message>
        <source>Replace your signing key</source>
        <translation>Remplacer votre clé de signature</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>You have no key on this machine yet; your first approval makes it.</source>
        <translation>Vous n’avez pas encore de clé sur cette machine&#x202f;; votre première approbation la créera.</translation>
    </message>
    <message>
        <source>The organization</source>
        <translation>L’organisation</translation>
    </message>
    <message>
        <source>%1, on this machine</source>
        <translation>%1, sur cette machine</translation>
    </message>
    <message>
        <source>valid since %1</source>
        <translation>valable depuis le %1</translation>
    </message>
    <message>
        <source>revoked on %1: what it signed is not shown</source>
        <translation>révoquée le %1&#x202f;: ce qu’elle a signé n’est pas montré</translation>
    </message>
    <message>
        <source>replaced on %1: what it signed stays valid</source>
        <translation>remplacée le %1&#x202f;: ce qu’elle a signé reste valable</translation>
    </message>
    <message>
        <source>waits for your administrator to certify it</source>
        <translation>attend d’être certifiée par votre administrateur</translation>
    </message>
    <message>
        <source>You sign with a new key from now on</source>
        <translation>Vous signez désormais avec une nouvelle clé</translation>
    </message>
    <message>
        <source>The old one signs nothing any more; what it signed stays valid. If somebody else may have it, an administrator revokes it here.</source>
        <translation>L’ancienne ne signe plus rien&#x202f;; ce qu’elle a signé reste valable. Si quelqu’un d’autre peut l’avoir, un administrateur la révoque ici.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Revoke the key of %1, %2</source>
        <comment>name, fingerprint</comment>
        <translation>Révoquer la clé de %1, %2</translation>
    </message>
    <message>
        <source>Do it when somebody else may have the key. No Relais believes it any more: what it signed disappears for everybody until it is approved again. Their next approval makes a new key. This cannot be taken back.</source>
        <translation>À faire quand quelqu’un d’autre peut avoir la clé. Plus aucun Relais ne la croit&#x202f;: ce qu’elle a signé disparaît pour tous jusqu’à une nouvelle approbation. La prochaine approbation de cette personne crée une nouvelle clé. C’est sans retour.</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Révoquer la clé</translation>
    </message>
    <message>
        <source>The key is revoked</source>
        <translation>La clé est révoquée</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::KpiCard</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>name, figure, change</comment>
        <translation>%1&#x202f;: %2. %3</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::LaneBox</name>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Expired, withdrawn</source>
        <translation>Expirée, retirée</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>New story (Ctrl N)</source>
        <translation>Nouvelle actualité (Ctrl N)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>cards of a lane</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shows the next %n</source>
        <comment>cards of a lane</comment>
        <translation>
            <numerusform>Affiche la suivante</numerusform>
            <numerusform>Affiche les %n suivantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::LaneModel</name>
    <message>
        <source>%1. Chosen</source>
        <comment>a card</comment>
        <translation>%1. Choisie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>part of a lane, how many</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::LeaveDays</name>
    <message>
        <source>Days of leave</source>
        <translation>Jours de congé</translation>
    </message>
    <message>
        <source>Quiet all day long. What waits goes out when you are back.</source>
        <translation>Au calme toute la journée. Ce qui attend part à votre retour.</translation>
    </message>
    <message>
        <source>First day of leave</source>
        <translation>Premier jour de congé</translation>
    </message>
    <message>
        <source>Last day of leave</source>
        <translation>Dernier jour de congé</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a date</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Keeps these days quiet</source>
        <translation>Garde ces jours au calme</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Take back the leave of %1</source>
        <translation>Retirer le congé %1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::LeaveForm</name>
    <message>
        <source>Leave for good</source>
        <translation>Partir pour de bon</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Leave for good? This cannot be undone.</source>
        <translation>Partir pour de bon&#x202f;? C’est irréversible.</translation>
    </message>
    <message>
        <source>Export everything first</source>
        <translation>Tout exporter d’abord</translation>
    </message>
    <message>
        <source>Erased on this machine: drafts, the outbox and its history, your choices, the keys of your accounts.</source>
        <translation>Effacé sur cette machine&#x202f;: brouillons, boîte d’envoi et son historique, vos choix, les clés de vos comptes.</translation>
    </message>
    <message>
        <source>This machine forgets everything of Relais. Nobody is signed in, so your organization cannot be told.</source>
        <translation>Cette machine oublie tout de Relais. Personne n’est connecté&#x202f;: votre organisation ne peut pas être prévenue.</translation>
    </message>
    <message>
        <source>This machine and %1 forget you. What you published stays on your accounts.</source>
        <translation>Cette machine et %1 vous oublient. Ce que vous avez publié reste sur vos comptes.</translation>
    </message>
    <message>
        <source>Erased at %1: your name, your devices, what you wrote on the Wall. Your relays stay in its counts, without you.</source>
        <translation>Effacé chez %1&#x202f;: votre nom, vos appareils, ce que vous avez écrit sur le mur. Vos relais restent dans ses comptes, sans vous.</translation>
    </message>
    <message>
        <source>Erase this machine only</source>
        <translation>Effacer cette machine seulement</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::LinkRows</name>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Name of link %1</source>
        <translation>Nom du lien %1</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Address of link %1</source>
        <translation>Adresse du lien %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MaturityChart</name>
    <message>
        <source>Team maturity</source>
        <translation>Maturité des équipes</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MaturityTimeline</name>
    <message>
        <source>Maturity over time</source>
        <translation>Maturité au fil du temps</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MemberTable</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MemberWords</name>
    <message>
        <source>There is no e-mail address</source>
        <translation>Il n’y a pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>“%1” stands on an earlier line too</source>
        <translation>«&#x202f;%1&#x202f;» figure aussi sur une ligne précédente</translation>
    </message>
    <message>
        <source>There is no name</source>
        <translation>Il n’y a pas de nom</translation>
    </message>
    <message>
        <source>“%1” is too long</source>
        <translation>«&#x202f;%1&#x202f;» est trop long</translation>
    </message>
    <message>
        <source>No team is called “%1”</source>
        <translation>Aucune équipe ne s’appelle «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>There is no role “%1”</source>
        <translation>Il n’y a pas de rôle «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” says neither yes nor no</source>
        <translation>«&#x202f;%1&#x202f;» ne dit ni oui ni non</translation>
    </message>
    <message>
        <source>It has another number of columns than the first line</source>
        <translation>Elle n’a pas autant de colonnes que la première ligne</translation>
    </message>
    <message>
        <source>“%1” is no language such as fr or en</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une langue comme fr ou en</translation>
    </message>
    <message>
        <source>Nobody would be left to administer the organization</source>
        <translation>Il ne resterait personne pour administrer l’organisation</translation>
    </message>
    <message>
        <source>Somebody else has the address “%1”</source>
        <translation>Quelqu’un d’autre a l’adresse «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>They have left. Take them back first</source>
        <translation>Cette personne est partie. Reprenez-la d’abord</translation>
    </message>
    <message>
        <source>This is no e-mail address</source>
        <translation>Ce n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>A quotation mark in the file is never closed</source>
        <translation>Un guillemet du fichier n’est jamais fermé</translation>
    </message>
    <message>
        <source>The file has too many lines</source>
        <translation>Le fichier a trop de lignes</translation>
    </message>
    <message>
        <source>The first line names no column for e-mail addresses</source>
        <translation>La première ligne ne nomme aucune colonne d’adresses e-mail</translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation>Ambassadeur ou ambassadrice</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Pilotage</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>everyone, always</source>
        <translation>tout le monde, toujours</translation>
    </message>
    <message>
        <source>writes, reviews, approves others’</source>
        <translation>écrit, relit, approuve ce qu’écrivent les autres</translation>
    </message>
    <message>
        <source>sees totals of 5 or more</source>
        <translation>voit les totaux de 5 personnes ou plus</translation>
    </message>
    <message>
        <source>members, networks, keys</source>
        <translation>membres, réseaux, clés</translation>
    </message>
    <message>
        <source>ambassador</source>
        <translation>ambassadeur·ice</translation>
    </message>
    <message>
        <source>left</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>a rejoint</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>A group of your company’s directory gives their team. Change it there</source>
        <translation>Un groupe de l’annuaire de l’entreprise donne son équipe. Changez-la là-bas</translation>
    </message>
    <message>
        <source>This team is gone. Choose another</source>
        <translation>Cette équipe n’existe plus. Choisissez-en une autre</translation>
    </message>
    <message>
        <source>The ten minutes are over; it can no longer be taken back</source>
        <translation>Les dix minutes sont passées&#x202f;; l’import ne peut plus être annulé</translation>
    </message>
    <message>
        <source>This is a workbook, or another file that is no text. Save it as CSV</source>
        <translation>C’est un classeur, ou un autre fichier qui n’est pas du texte. Enregistrez-le en CSV</translation>
    </message>
    <message>
        <source>The team is given by the directory’s group “%1”</source>
        <translation>L’équipe est donnée par le groupe «&#x202f;%1&#x202f;» de l’annuaire</translation>
    </message>
    <message>
        <source>A role is given by the directory’s group “%1”</source>
        <translation>Un rôle est donné par le groupe «&#x202f;%1&#x202f;» de l’annuaire</translation>
    </message>
    <message>
        <source>The directory’s group “%1” gives the role %2 and will set it again at its next sync. Change it there too.</source>
        <translation>Le groupe «&#x202f;%1&#x202f;» de l’annuaire donne le rôle %2 et le remettra à sa prochaine synchronisation. Changez-le là aussi.</translation>
    </message>
    <message numerus="yes">
        <source>The directory gives the role %1 to %n of them (%2) and will set it again at its next sync. Change it there too.</source>
        <comment>role, people, groups</comment>
        <translation>
            <numerusform>L’annuaire donne le rôle %1 à %n d’entre eux (%2) et le remettra à sa prochaine synchronisation. Changez-le là aussi.</numerusform>
            <numerusform>L’annuaire donne le rôle %1 à %n d’entre eux (%2) et le remettra à sa prochaine synchronisation. Changez-le là aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not take it</source>
        <translation>Le serveur ne l’accepte pas</translation>
    </message>
    <message>
        <source>The server does not take “%1”</source>
        <translation>Le serveur n’accepte pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Somebody else changed their roles meanwhile. Look at them again</source>
        <translation>Quelqu’un d’autre a modifié ces rôles entre-temps. Vérifiez-les</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MembersBulk</name>
    <message>
        <source>Give a role</source>
        <translation>Donner un rôle</translation>
    </message>
    <message>
        <source>Take a role</source>
        <translation>Retirer un rôle</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Déconnecter partout</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>role, for how many people</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n person(s)</source>
        <translation>
            <numerusform>Suspendre %n personne</numerusform>
            <numerusform>Suspendre %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>They are signed out everywhere and get nothing any more. What they relayed stays theirs; you can take them back.</source>
        <translation>Ces personnes sont déconnectées partout et ne reçoivent plus rien. Ce qu’elles ont relayé leur reste&#x202f;; vous pourrez les reprendre.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>It is as it was before</source>
        <translation>Tout est comme avant</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken back</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n n’a pas pu être annulé</numerusform>
            <numerusform>%n n’ont pas pu être annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not: %1</source>
        <comment>people, the first reason</comment>
        <translation>
            <numerusform>%n n’a pas pu&#x202f;: %1</numerusform>
            <numerusform>%n n’ont pas pu&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) given: %1</source>
        <comment>role</comment>
        <translation>
            <numerusform>%n personne a reçu&#x202f;: %1</numerusform>
            <numerusform>%n personnes ont reçu&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken from %n person(s): %1</source>
        <comment>role</comment>
        <translation>
            <numerusform>Retiré à %n personne&#x202f;: %1</numerusform>
            <numerusform>Retiré à %n personnes&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) suspended</source>
        <translation>
            <numerusform>%n personne suspendue</numerusform>
            <numerusform>%n personnes suspendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken back</source>
        <translation>
            <numerusform>%n personne reprise</numerusform>
            <numerusform>%n personnes reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) signed out on every device</source>
        <translation>
            <numerusform>%n personne déconnectée de tous ses appareils</numerusform>
            <numerusform>%n personnes déconnectées de tous leurs appareils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MembersSection</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Nothing about a person’s accounts, relays or texts is shown here, to anyone. Every change is written to the audit log.</source>
        <translation>Rien des comptes, relais ou textes d’une personne n’est montré ici, à personne. Chaque modification est inscrite au journal d’audit.</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Importer un CSV…</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Name, team, location</source>
        <translation>Nom, équipe, lieu</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>Chercher des membres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Pilotage</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <translation>Annuler l’invitation</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Déconnecter partout</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>%1 in the headcount · %2 joined</source>
        <translation>%1 dans l’effectif · %2 ont rejoint</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Renew the invitation</source>
        <translation>Renouveler l’invitation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, roles</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>Suspendre %1</translation>
    </message>
    <message>
        <source>They are signed out everywhere and get nothing any more. What they relayed stays theirs; you can take them back.</source>
        <translation>La personne est déconnectée partout et ne reçoit plus rien. Ce qu’elle a relayé lui reste&#x202f;; vous pourrez la reprendre.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>They are a member again</source>
        <translation>La personne est de nouveau membre</translation>
    </message>
    <message>
        <source>They are suspended</source>
        <translation>La personne est suspendue</translation>
    </message>
    <message>
        <source>%1 is signed out on every device</source>
        <translation>%1 est déconnecté sur tous ses appareils</translation>
    </message>
    <message>
        <source>The link for %1 is on the clipboard, good once until %2. Hand it over; it is not shown again.</source>
        <translation>Le lien pour %1 est dans le presse-papiers, valable une fois jusqu’au %2. Transmettez-le&#x202f;; il ne sera plus montré.</translation>
    </message>
    <message>
        <source>The invitation is worth nothing any more</source>
        <translation>L’invitation ne vaut plus rien</translation>
    </message>
    <message>
        <source>Import members</source>
        <translation>Importer des membres</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>Fichiers CSV (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>Exporter les membres</translation>
    </message>
    <message>
        <source>members.csv</source>
        <translation>membres.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The members are saved in %1</source>
        <translation>Les membres sont enregistrés dans %1</translation>
    </message>
    <message>
        <source>This file cannot be written: %1</source>
        <translation>Ce fichier ne peut pas être écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Aucune équipe</translation>
    </message>
    <message>
        <source>Location…</source>
        <translation>Lieu…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, team</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Location of %1</source>
        <translation>Lieu de %1</translation>
    </message>
    <message>
        <source>They have none yet</source>
        <translation>Pas encore de lieu</translation>
    </message>
    <message>
        <source>Now: %1. Leave it empty to take it away</source>
        <translation>Actuellement&#x202f;: %1. Laissez vide pour le retirer</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1: no location</source>
        <comment>name</comment>
        <translation>%1&#x202f;: aucun lieu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, location</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Rattachement</translation>
    </message>
    <message>
        <source>It is as it was before</source>
        <translation>Tout est comme avant</translation>
    </message>
    <message>
        <source>Sign %1 out everywhere</source>
        <translation>Déconnecter %1 partout</translation>
    </message>
    <message>
        <source>Each of their devices must sign in again. What they relayed stays theirs.</source>
        <translation>Chacun de ses appareils devra se reconnecter. Ce qui a été relayé reste à son nom.</translation>
    </message>
    <message>
        <source>Take the invitation of %1 back</source>
        <translation>Annuler l’invitation de %1</translation>
    </message>
    <message>
        <source>The link that they were handed stops working. You can invite them again, with another link.</source>
        <translation>Le lien qui lui a été remis ne fonctionnera plus. Vous pourrez l’inviter de nouveau, avec un autre lien.</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Everybody you invite stands here with their roles, their team and how far their invitation got.</source>
        <translation>Chaque personne que vous invitez figure ici, avec ses rôles, son équipe et l’état de son invitation.</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>Somebody else may have another role than the one you look at.</source>
        <translation>D’autres ont peut-être un autre rôle que celui que vous regardez.</translation>
    </message>
    <message>
        <source>Nobody has this role</source>
        <translation>Personne n’a ce rôle</translation>
    </message>
    <message>
        <source>You give one under “Roles”, after you chose somebody.</source>
        <translation>Vous le donnez sous «&#x202f;Rôles&#x202f;», après avoir choisi quelqu’un.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Every change is written to the audit log.</source>
        <translation>Chaque changement est inscrit au journal d’audit.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MembersView</name>
    <message>
        <source>%1–%2 of %3</source>
        <comment>of the members that are shown</comment>
        <translation>%1–%2 sur %3</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MentionChart</name>
    <message>
        <source>d MMM</source>
        <comment>date format of QLocale</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Mentions by week</source>
        <translation>Mentions par semaine</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <comment>day, mentions</comment>
        <translation>Semaine du %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No mention in the last half year</source>
        <translation>Aucune mention depuis six mois</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) in the last half year, most in the week of %1: %2</source>
        <translation>
            <numerusform>%n mention en six mois, surtout la semaine du %1&#x202f;: %2</numerusform>
            <numerusform>%n mentions en six mois, surtout la semaine du %1&#x202f;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MentionEdit</name>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>colleague, team</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MentionModel</name>
    <message>
        <source>in the inbox</source>
        <translation>dans la boîte de réception</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>became a story</source>
        <translation>devenu une actualité</translation>
    </message>
    <message>
        <source>watched only</source>
        <translation>seulement suivi</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>source, day, where it stands</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MergePanel</name>
    <message>
        <source>Join both</source>
        <translation>Réunir les deux</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre la leur</translation>
    </message>
    <message>
        <source>What you wrote is put aside; you can have it back</source>
        <translation>Ce que vous avez écrit est mis de côté&#x202f;; vous pouvez le reprendre</translation>
    </message>
    <message>
        <source>Keeps what either of you changed, and for each question above what you chose</source>
        <translation>Garde ce que chacun a changé et, pour chaque question ci-dessus, ce que vous avez choisi</translation>
    </message>
    <message>
        <source>Nothing that they changed alone.</source>
        <translation>Rien que l’autre ait changé seul.</translation>
    </message>
    <message>
        <source>Joining brings in what they changed and you did not: %1.</source>
        <translation>Réunir apporte ce que l’autre a changé et pas vous&#x202f;: %1.</translation>
    </message>
    <message>
        <source>You both changed: %1</source>
        <translation>Changé par vous deux&#x202f;: %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose, what it says</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MomentWords</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>a day without its year, in QLocale&apos;s format letters: &quot;Fri 20 Nov&quot;</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a day with its year, in QLocale&apos;s format letters: &quot;20 Nov 2025&quot;</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Aujourd’hui %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Demain %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>The clocks go back: %1 comes twice, and the first is taken.</source>
        <translation>Passage à l’heure d’hiver : %1 revient deux fois, la première est retenue.</translation>
    </message>
    <message>
        <source>The clocks go back: %1 comes twice, and the second is taken.</source>
        <translation>Passage à l’heure d’hiver : %1 revient deux fois, la seconde est retenue.</translation>
    </message>
    <message>
        <source>The clocks go forward: %1 does not come that day, and %2 is taken.</source>
        <translation>Passage à l’heure d’été : %1 n’existe pas ce jour-là, %2 est retenu.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MoveWords</name>
    <message>
        <source>Move “%1” to %2</source>
        <comment>title, day</comment>
        <translation>Déplacer «&#x202f;%1&#x202f;» au %2</translation>
    </message>
    <message>
        <source>It is approved: the new day is a new revision, which somebody else approves.</source>
        <translation>Elle est approuvée&#x202f;: le nouveau jour est une nouvelle révision, que quelqu’un d’autre approuve.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>La déplacer</translation>
    </message>
    <message>
        <source>“%1” to %2.</source>
        <comment>title, day</comment>
        <translation>«&#x202f;%1&#x202f;» au %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n approved one(s) become a new revision, which somebody else approves.</source>
        <translation>
            <numerusform>%n qui est approuvée devient une nouvelle révision, que quelqu’un d’autre approuve.</numerusform>
            <numerusform>%n qui sont approuvées deviennent de nouvelles révisions, que quelqu’un d’autre approuve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spread out %1</source>
        <comment>a day</comment>
        <translation>Étaler les actualités du %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n story(ies)</source>
        <translation>
            <numerusform>Déplacer %n actualité</numerusform>
            <numerusform>Déplacer %n actualités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in review become(s) a draft again, to be sent to review anew.</source>
        <comment>stories</comment>
        <translation>
            <numerusform>%n qui est en relecture redevient un brouillon, à renvoyer en relecture.</numerusform>
            <numerusform>%n qui sont en relecture redeviennent des brouillons, à renvoyer en relecture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MyCardPage</name>
    <message>
        <source>Put on the web</source>
        <translation>Mettre sur le web</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Contact (vCard)</source>
        <translation>Contact (vCard)</translation>
    </message>
    <message>
        <source>E-mail signature</source>
        <translation>Signature d’e-mail</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>Ma carte</translation>
    </message>
    <message numerus="yes">
        <source>Seen %n times this month, measured</source>
        <translation>
            <numerusform>Vue %n fois ce mois-ci, mesuré</numerusform>
            <numerusform>Vue %n fois ce mois-ci, mesuré</numerusform>
        </translation>
    </message>
    <message>
        <source>Public since %1</source>
        <translation>Publique depuis le %1</translation>
    </message>
    <message>
        <source>Take off the web</source>
        <translation>Retirer du web</translation>
    </message>
    <message>
        <source>The address is on the clipboard.</source>
        <translation>L’adresse est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>Carte de visite</translation>
    </message>
    <message>
        <source>PDF, 85 × 55 mm</source>
        <translation>PDF, 85 × 55 mm</translation>
    </message>
    <message>
        <source>Sheet of ten, A4</source>
        <translation>Planche de dix, A4</translation>
    </message>
    <message>
        <source>Off by default. No cookie, no visitor is recorded. It goes at once when you take it off, and when you leave.</source>
        <translation>Désactivée par défaut. Aucun cookie, aucun visiteur enregistré. Elle disparaît dès que vous la retirez, et quand vous partez.</translation>
    </message>
    <message>
        <source>Yours to keep or end</source>
        <translation>À garder ou à retirer, à vous de voir</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Leads to your card. Made on this machine, works without Relais. Scans are not counted apart.</source>
        <translation>Mène à votre carte. Dessiné sur cette machine, fonctionne sans Relais. Les lectures ne sont pas comptées à part.</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation>Vous seul voyez ceci</translation>
    </message>
    <message>
        <source>Take your card off the web?</source>
        <translation>Retirer votre carte du web&#x202f;?</translation>
    </message>
    <message>
        <source>Its page is gone at once, and its QR code leads nowhere. What you wrote stays here, and the address is yours again when you put it back.</source>
        <translation>Sa page disparaît aussitôt, et son code QR ne mène plus nulle part. Ce que vous avez écrit reste ici, et vous retrouverez la même adresse en la remettant.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>A story that is gone</source>
        <translation>Une actualité qui n’est plus là</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MyDataCard</name>
    <message>
        <source>My data</source>
        <translation>Mes données</translation>
    </message>
    <message>
        <source>Everything that this machine and your organization know about you, in one readable file: relays, drafts, figures. No password and no key is in it.</source>
        <translation>Tout ce que cette machine et votre organisation savent de vous, dans un seul fichier lisible&#x202f;: relais, brouillons, chiffres. Il ne contient ni mot de passe ni clé.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Ctrl Shift E</source>
        <translation>Ctrl Maj E</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>Fichier JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved, without what your organization knows about you: it cannot be reached now.</source>
        <translation>Enregistré, sans ce que votre organisation sait de vous&#x202f;: elle est injoignable pour l’instant.</translation>
    </message>
    <message>
        <source>Saved. Only you have this file.</source>
        <translation>Enregistré. Vous seul avez ce fichier.</translation>
    </message>
    <message>
        <source>You are the last administrator: name another one first.</source>
        <translation>Vous êtes le dernier administrateur&#x202f;: nommez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>Nothing is erased yet. You can erase everything on this machine now; %1 would still know you until it is asked. To be erased there too, ask %2.</source>
        <translation>Rien n’est encore effacé. Vous pouvez tout effacer sur cette machine dès maintenant&#x202f;; %1 vous connaîtrait encore tant que la demande n’y est pas faite. Pour y être effacé aussi, adressez-vous à %2.</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>un administrateur</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::NameField</name>
    <message>
        <source>Who can be named</source>
        <translation>Qui peut être nommé</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::NetworkBars</name>
    <message>
        <source>No figure is known here yet</source>
        <translation>Aucun chiffre connu ici pour l’instant</translation>
    </message>
    <message>
        <source>Longest bar: %1</source>
        <comment>network or topic, kind of figure, figure</comment>
        <translation>Barre la plus longue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Where this number comes from: click, or Enter</source>
        <translation>D’où vient ce nombre&#x202f;: un clic, ou Entrée</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::NetworkFinder</name>
    <message>
        <source>Name or address of a network</source>
        <translation>Nom ou adresse d’un réseau</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Relais does not know this network. Is it a Mastodon or Misskey server? Connect it there, with its address.</source>
        <translation>Relais ne connaît pas ce réseau. Est-ce un serveur Mastodon ou Misskey&#x202f;? Connectez-le là, avec son adresse.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::NetworkForm</name>
    <message>
        <source>Copy the addresses</source>
        <translation>Copier les adresses</translation>
    </message>
    <message>
        <source>Client id of your company’s app</source>
        <translation>Identifiant client de l’application de votre entreprise</translation>
    </message>
    <message>
        <source>Secret of the app</source>
        <translation>Secret de l’application</translation>
    </message>
    <message>
        <source>Your company’s instance</source>
        <translation>L’instance de votre entreprise</translation>
    </message>
    <message>
        <source>Incoming webhook</source>
        <translation>Webhook entrant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Post a test message</source>
        <translation>Publier un message d’essai</translation>
    </message>
    <message>
        <source>Take the secret away</source>
        <translation>Retirer le secret</translation>
    </message>
    <message>
        <source>Take the webhook away</source>
        <translation>Retirer le webhook</translation>
    </message>
    <message>
        <source>There is one; it is not shown. Write another to replace it</source>
        <translation>Il y en a un&#x202f;; il n’est pas montré. Écrivez-en un autre pour le remplacer</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Il n’y en a pas</translation>
    </message>
    <message>
        <source>Addresses to register</source>
        <translation>Adresses à enregistrer</translation>
    </message>
    <message>
        <source>Save first</source>
        <translation>Enregistrez d’abord</translation>
    </message>
    <message>
        <source>As many as they like</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>After them people finish in the network’s own page until the next month begins</source>
        <translation>Ensuite, chacun termine dans la page du réseau jusqu’au début du mois suivant</translation>
    </message>
    <message>
        <source>The app is approved for member analytics</source>
        <translation>L’application est agréée pour les statistiques des membres</translation>
    </message>
    <message>
        <source>People’s own figures are read on their machine and stay there</source>
        <translation>Les chiffres de chacun sont lus sur sa machine et y restent</translation>
    </message>
    <message>
        <source>How members post</source>
        <translation>Comment les membres publient</translation>
    </message>
    <message>
        <source>%1’s own page</source>
        <translation>La page de %1</translation>
    </message>
    <message>
        <source>How members post: %1</source>
        <comment>a way</comment>
        <translation>Comment les membres publient&#x202f;: %1</translation>
    </message>
    <message>
        <source>Then: %1, until the next month begins</source>
        <translation>Ensuite&#x202f;: %1, jusqu’au mois suivant</translation>
    </message>
    <message>
        <source>The app is approved to read replies and delete posts</source>
        <translation>L’application est autorisée à lire les réponses et à supprimer des publications</translation>
    </message>
    <message>
        <source>A thread that stopped half way goes on, and posts can be taken back. It takes %1</source>
        <translation>Un fil interrompu à mi-chemin reprend, et les publications peuvent être retirées. Il faut %1</translation>
    </message>
    <message>
        <source>Directly from Relais</source>
        <translation>Directement depuis Relais</translation>
    </message>
    <message>
        <source>without a secret</source>
        <translation>sans secret</translation>
    </message>
    <message>
        <source>Posts a month, all together</source>
        <translation>Publications par mois, au total</translation>
    </message>
    <message>
        <source>The API costs you money</source>
        <translation>L’API vous coûte de l’argent</translation>
    </message>
    <message>
        <source>The addresses are copied</source>
        <translation>Les adresses sont copiées</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>How Relais reaches your company and your networks. This machine itself is always reached directly.</source>
        <translation>Comment Relais joint votre entreprise et vos réseaux. Cette machine elle-même est toujours jointe directement.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Prend effet aussitôt.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>HTTP, without http://</source>
        <translation>HTTP, sans http://</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Where the proxy asks for one.</source>
        <translation>Là où le proxy en demande un.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Kept in the keychain of this machine.</source>
        <translation>Gardé dans le trousseau de cette machine.</translation>
    </message>
    <message>
        <source>Enter the address of the proxy: until then Relais goes without one.</source>
        <translation>Entrez l’adresse du proxy&#x202f;: d’ici là, Relais s’en passe.</translation>
    </message>
    <message>
        <source>The password is forgotten.</source>
        <translation>Le mot de passe est oublié.</translation>
    </message>
    <message>
        <source>The password is kept in the keychain of this machine.</source>
        <translation>Le mot de passe est gardé dans le trousseau de cette machine.</translation>
    </message>
    <message>
        <source>The password could not be kept. %1</source>
        <translation>Le mot de passe n’a pas pu être gardé. %1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::NetworkSetupWords</name>
    <message>
        <source>A client id is one word without spaces. Copy it again from the network’s page</source>
        <translation>Un identifiant client est un seul mot, sans espace. Copiez-le de nouveau depuis la page du réseau</translation>
    </message>
    <message>
        <source>A secret is one word without spaces. Copy it again from the network’s page</source>
        <translation>Un secret est un seul mot, sans espace. Copiez-le de nouveau depuis la page du réseau</translation>
    </message>
    <message>
        <source>The instance is an address that begins with https://</source>
        <translation>L’instance est une adresse qui commence par https://</translation>
    </message>
    <message>
        <source>A webhook is an address that begins with https://</source>
        <translation>Un webhook est une adresse qui commence par https://</translation>
    </message>
    <message>
        <source>%1 takes no webhooks</source>
        <translation>%1 n’accepte pas de webhook</translation>
    </message>
    <message>
        <source>%1 has no webhook yet. Save one first</source>
        <translation>%1 n’a pas encore de webhook. Enregistrez-en un d’abord</translation>
    </message>
    <message>
        <source>Your admin switched %1 off. Ask them to switch it on first</source>
        <translation>Votre administrateur a désactivé&#x202f;%1. Demandez-lui d’abord de le réactiver</translation>
    </message>
    <message>
        <source>The server does not know %1 yet. It has to be updated first</source>
        <translation>Le serveur ne connaît pas encore&#x202f;%1. Il faut d’abord le mettre à jour</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>own page only</source>
        <translation>page du réseau seulement</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>à configurer</translation>
    </message>
    <message>
        <source>The address of your company’s instance is missing</source>
        <translation>Il manque l’adresse de l’instance de votre entreprise</translation>
    </message>
    <message>
        <source>A webhook is missing</source>
        <translation>Il manque un webhook</translation>
    </message>
    <message>
        <source>The client id of your company’s app is missing</source>
        <translation>Il manque l’identifiant client de l’application de votre entreprise</translation>
    </message>
    <message>
        <source>The secret of your company’s app is missing</source>
        <translation>Il manque le secret de l’application de votre entreprise</translation>
    </message>
    <message>
        <source>visits only</source>
        <translation>visites seulement</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Make the app as “Native App” in X’s developer portal and register the three addresses below. Without a client id people finish in X’s own page, which costs nothing.</source>
        <translation>Créez l’application comme «&#x202f;Native App&#x202f;» dans le portail des développeurs de X et enregistrez-y les trois adresses ci-dessous. Sans identifiant client, chacun termine sur la page de X, ce qui ne coûte rien.</translation>
    </message>
    <message>
        <source>Meta takes the app’s secret and the address below. People without a role in the app can sign in after Meta’s review.</source>
        <translation>Meta demande le secret de l’application et l’adresse ci-dessous. Les personnes sans rôle dans l’application peuvent se connecter après l’examen de Meta.</translation>
    </message>
    <message>
        <source>Pinterest takes the app’s secret and the address below. Until it has given the app standard access, pins are seen by their author alone.</source>
        <translation>Pinterest demande le secret de l’application et l’adresse ci-dessous. Tant qu’il ne lui a pas donné l’accès standard, seul leur auteur voit les épingles.</translation>
    </message>
    <message>
        <source>Enable PKCE for the app, which makes it a public client for good, with the user scopes chat:write and channels:history.</source>
        <translation>Activez PKCE pour l’application, ce qui en fait définitivement un client public, avec les permissions d’utilisateur chat:write et channels:history.</translation>
    </message>
    <message>
        <source>Register the app in Entra as a desktop application (public client), with the delegated permission to send channel messages.</source>
        <translation>Enregistrez l’application dans Entra comme application de bureau (client public), avec la permission déléguée d’envoyer des messages de canal.</translation>
    </message>
    <message>
        <source>Register an app of your company there, with the addresses below.</source>
        <translation>Enregistrez-y une application de votre entreprise, avec les adresses ci-dessous.</translation>
    </message>
    <message>
        <source>It forbids the same text from several people.</source>
        <translation>Il interdit le même texte venant de plusieurs personnes.</translation>
    </message>
    <message>
        <source>It forbids any reward for a post; Relais gives none there.</source>
        <translation>Il interdit toute récompense pour une publication&#x202f;; Relais n’y en donne aucune.</translation>
    </message>
    <message>
        <source>Pictures must be your company’s own.</source>
        <translation>Les images doivent appartenir à votre entreprise.</translation>
    </message>
    <message>
        <source>A post’s figures are for its author alone and stay on their machine.</source>
        <translation>Les chiffres d’une publication sont réservés à son auteur et restent sur sa machine.</translation>
    </message>
    <message>
        <source>%1 takes no number of posts a month</source>
        <translation>%1 n’admet pas de nombre de publications par mois</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>Give the app the products “Sign In with LinkedIn using OpenID Connect” and “Share on LinkedIn”. It needs its secret here unless LinkedIn has enabled the native sign-in for it. Mark it as approved for member analytics only where LinkedIn gave it r_member_postAnalytics: without, nobody could sign in. Who is connected already signs in once more.</source>
        <translation>Donnez à l’application les produits «&#x202f;Sign In with LinkedIn using OpenID Connect&#x202f;» et «&#x202f;Share on LinkedIn&#x202f;». Il lui faut son secret ici, sauf si LinkedIn lui a ouvert la connexion native. Ne la marquez agréée pour les statistiques des membres que si LinkedIn lui a donné r_member_postAnalytics&#x202f;: sans cela, plus personne ne pourrait se connecter. Qui est déjà connecté se reconnecte une fois.</translation>
    </message>
    <message>
        <source>The server has lost the key that seals secrets (seal.key). Ask who runs it to put it back</source>
        <translation>Le serveur n’a plus la clé qui scelle les secrets (seal.key). Demandez à son administrateur de la remettre en place</translation>
    </message>
    <message>
        <source>The server has another key than the one that sealed its secrets (seal.key). Ask who runs it to put the right one back</source>
        <translation>Le serveur n’a pas la clé qui a scellé ses secrets (seal.key), mais une autre. Demandez à la personne qui l’administre de remettre la bonne</translation>
    </message>
    <message>
        <source>paid per post</source>
        <translation>payé par publication</translation>
    </message>
    <message>
        <source>The posts of this month are used up: until %1 people finish in its own page</source>
        <translation>Les publications de ce mois sont épuisées&#x202f;: jusqu’au %1, chacun termine dans la page du réseau</translation>
    </message>
    <message>
        <source>profiles have no API</source>
        <translation>les profils n’ont pas d’API</translation>
    </message>
    <message>
        <source>its review lets few in</source>
        <translation>son examen en admet peu</translation>
    </message>
    <message>
        <source>takes videos only</source>
        <translation>n’accepte que des vidéos</translation>
    </message>
    <message>
        <source>wants a whole account</source>
        <translation>demande le compte entier</translation>
    </message>
    <message>
        <source>own API on each server</source>
        <translation>une API propre à chaque serveur</translation>
    </message>
    <message>
        <source>used up until %1</source>
        <comment>a day</comment>
        <translation>épuisé jusqu’au %1</translation>
    </message>
    <message>
        <source>webhook missing</source>
        <translation>webhook absent</translation>
    </message>
    <message>
        <source>instance not entered</source>
        <translation>instance à renseigner</translation>
    </message>
    <message>
        <source>opens the mail program</source>
        <translation>ouvre votre messagerie</translation>
    </message>
    <message>
        <source>wants an app in Entra</source>
        <translation>demande une app dans Entra</translation>
    </message>
    <message>
        <source>client id missing</source>
        <translation>identifiant client absent</translation>
    </message>
    <message>
        <source>secret missing</source>
        <translation>secret absent</translation>
    </message>
    <message>
        <source>%1 charges your company: %2 You may set a number of posts made directly a month, each of a thread, after which it is its own page for everybody.</source>
        <translation>%1 facture votre entreprise&#x202f;: %2 Vous pouvez fixer un nombre de publications directes par mois, chacune d’un fil comptant, au-delà duquel tout le monde passe par la page du réseau.</translation>
    </message>
    <message>
        <source>$0.200 for a post with a link, which every relay has, $0.015 without, and $0.005 each time a post’s counts are read (as of August 2026). In its own page it costs nothing, and counts come in by hand.</source>
        <translation>0,200&#x202f;$ pour une publication avec un lien, comme en a tout relais, 0,015&#x202f;$ sans lien, et 0,005&#x202f;$ chaque fois que les chiffres d’une publication sont lus (août 2026). Sur la page du réseau, cela ne coûte rien et les chiffres s’entrent à la main.</translation>
    </message>
    <message>
        <source>took the test %1</source>
        <translation>a accepté l’essai %1</translation>
    </message>
    <message>
        <source>the test failed %1</source>
        <translation>l’essai a échoué %1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::NetworkWords</name>
    <message>
        <source>By your company’s webhook</source>
        <translation>Par le webhook de votre entreprise</translation>
    </message>
    <message>
        <source>With an app password</source>
        <translation>Avec un mot de passe d’application</translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation>Avec un jeton d’accès</translation>
    </message>
    <message>
        <source>Opens your browser</source>
        <translation>Ouvre votre navigateur</translation>
    </message>
    <message>
        <source>Your company gave Relais a webhook of %1. Posts appear under its name, not under yours. Its address is kept in your desktop’s keychain only.</source>
        <translation>Votre entreprise a donné à Relais un webhook de %1. Les publications y paraissent sous son nom, pas sous le vôtre. Son adresse n’est gardée que dans le trousseau de votre bureau.</translation>
    </message>
    <message>
        <source>Relais asks for an app password, never for your own. You can take it back in %1 at any time. It is kept in your desktop’s keychain only.</source>
        <translation>Relais demande un mot de passe d’application, jamais le vôtre. Vous pouvez le reprendre dans %1 à tout moment. Il n’est gardé que dans le trousseau de votre bureau.</translation>
    </message>
    <message>
        <source>Make a personal access token in %1’s settings. You can take it back there at any time. It is kept in your desktop’s keychain only.</source>
        <translation>Créez un jeton d’accès personnel dans les réglages de %1. Vous pouvez l’y reprendre à tout moment. Il n’est gardé que dans le trousseau de votre bureau.</translation>
    </message>
    <message>
        <source>Your browser opens your server’s page; there you allow Relais. Relais never sees your password.</source>
        <translation>Votre navigateur ouvre la page de votre serveur&#x202f;; là, vous autorisez Relais. Relais ne voit jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>Your browser opens %1; there you allow Relais. Relais never sees your password.</source>
        <translation>Votre navigateur ouvre %1&#x202f;; là, vous autorisez Relais. Relais ne voit jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>Your company pays %1 for each post.</source>
        <translation>Votre entreprise paie %1 pour chaque publication.</translation>
    </message>
    <message>
        <source>You finish each relay on your company’s own server</source>
        <translation>Vous terminez chaque relais sur le serveur de votre entreprise</translation>
    </message>
    <message>
        <source>You finish each relay in its own page</source>
        <translation>Vous terminez chaque relais dans sa propre page</translation>
    </message>
    <message>
        <source>To post directly, your company’s admin sets it up first</source>
        <translation>Pour publier directement, l’administrateur de votre entreprise doit d’abord l’installer</translation>
    </message>
    <message>
        <source>Your company’s admin sets it up first</source>
        <translation>L’administrateur de votre entreprise doit d’abord l’installer</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Votre serveur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Mot de passe d’application</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Your user id there</source>
        <translation>Votre identifiant là-bas</translation>
    </message>
    <message>
        <source>Channel or room</source>
        <translation>Canal ou salon</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>This is not the address of a server</source>
        <translation>Ce n’est pas l’adresse d’un serveur</translation>
    </message>
    <message>
        <source>Enter your whole name, for example lea.bsky.social</source>
        <translation>Entrez votre nom entier, par exemple lea.bsky.social</translation>
    </message>
    <message>
        <source>Enter an app password</source>
        <translation>Entrez un mot de passe d’application</translation>
    </message>
    <message>
        <source>Enter an access token</source>
        <translation>Entrez un jeton d’accès</translation>
    </message>
    <message>
        <source>Enter the id that stands beside the token</source>
        <translation>Entrez l’identifiant qui accompagne le jeton</translation>
    </message>
    <message>
        <source>Enter the channel or room to post in</source>
        <translation>Entrez le canal ou le salon où publier</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>Entrez votre mot de passe</translation>
    </message>
    <message>
        <source>It takes professional accounts only: creators and businesses.</source>
        <translation>Il n’accepte que les comptes professionnels&#x202f;: créateurs et entreprises.</translation>
    </message>
    <message>
        <source>Pin what is your company’s own; the rest goes by its own page.</source>
        <translation>Épinglez ce qui appartient à votre entreprise&#x202f;; le reste passe par la page du réseau.</translation>
    </message>
    <message>
        <source>%1 closed on %2.</source>
        <translation>%1 a fermé le %2.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 est fermé.</translation>
    </message>
    <message>
        <source>It went on as %1.</source>
        <translation>La suite s’appelle %1.</translation>
    </message>
    <message>
        <source>Nobody can post there any more: leave an old account out.</source>
        <translation>Plus personne ne peut y publier&#x202f;: laissez de côté un ancien compte.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Enter the name of the board to pin to</source>
        <translation>Entrez le nom du tableau où épingler</translation>
    </message>
    <message>
        <source>You finish each relay there: its review lets few programs post for people</source>
        <translation>Vous terminez chaque relais là-bas&#x202f;: son examen laisse peu de programmes publier pour quelqu’un</translation>
    </message>
    <message>
        <source>You finish each relay there: it takes videos only, and hides what programs send until it has audited your company’s app</source>
        <translation>Vous terminez chaque relais là-bas&#x202f;: il ne prend que des vidéos, et cache ce qu’envoie un programme tant qu’il n’a pas audité l’application de votre entreprise</translation>
    </message>
    <message>
        <source>You finish each relay in its own page: a program could post for you only with your whole account</source>
        <translation>Vous terminez chaque relais sur sa page&#x202f;: un programme ne pourrait publier pour vous qu’avec tout votre compte</translation>
    </message>
    <message>
        <source>You finish each relay in its own page: no program may post for a person there</source>
        <translation>Vous terminez chaque relais sur sa page&#x202f;: aucun programme ne peut y publier pour quelqu’un</translation>
    </message>
    <message>
        <source>Relais ends its sign-in at %1, too.</source>
        <translation>Relais met aussi fin à sa connexion chez %1.</translation>
    </message>
    <message>
        <source>Your token stays good until you delete it in %1’s settings.</source>
        <translation>Votre jeton reste valable jusqu’à ce que vous le supprimiez dans les réglages de %1.</translation>
    </message>
    <message>
        <source>%1 lets no program end its sign-in: you can end it in %1’s settings.</source>
        <translation>%1 ne permet à aucun programme de mettre fin à sa connexion&#x202f;: vous pouvez le faire dans les réglages de %1.</translation>
    </message>
    <message>
        <source>Relais ends its sign-in at %1 as far as %1 lets it. What is left of it you can end in %1’s settings.</source>
        <translation>Relais met fin à sa connexion chez %1 dans la mesure où %1 le permet. Ce qui en reste, vous pouvez y mettre fin dans les réglages de %1.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::NetworksSection</name>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>What your people may relay to, and how. Everybody has it with their next sync</source>
        <translation>Où chacun peut relayer, et comment. Tout le monde l’a à sa prochaine synchronisation</translation>
    </message>
    <message>
        <source>Members who connect one post by it under the webhook’s name</source>
        <translation>Les membres qui en connectent un publient par lui, sous le nom du webhook</translation>
    </message>
    <message>
        <source>%1 is offered to everybody</source>
        <translation>%1 est proposé à tout le monde</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>Activer&#x202f;%1</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>Désactiver&#x202f;%1</translation>
    </message>
    <message>
        <source>Nobody is offered it any more. Accounts stay on members’ machines; what waits for it is not sent.</source>
        <translation>Il n’est plus proposé à personne. Les comptes restent sur les machines des membres&#x202f;; ce qui l’attend n’est pas envoyé.</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>%1 is off</source>
        <translation>%1 est désactivé</translation>
    </message>
    <message>
        <source>Saved. Members have it with their next sync</source>
        <translation>Enregistré. Les membres l’auront à leur prochaine synchronisation</translation>
    </message>
    <message>
        <source>Let people post on %1 directly</source>
        <translation>Laisser publier directement sur&#x202f;%1</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>%1: nobody can connect with it any more. Take it back at the network too, so that it is worth nothing elsewhere.</source>
        <translation>%1&#x202f;: plus personne ne peut se connecter avec. Révoquez-le aussi sur le réseau, pour qu’il ne vaille plus rien ailleurs.</translation>
    </message>
    <message>
        <source>It is taken away</source>
        <translation>C’est retiré</translation>
    </message>
    <message>
        <source>A test message of Relais: relays to %1 will appear here.</source>
        <translation>Un message d’essai de Relais&#x202f;: les relais vers&#x202f;%1 apparaîtront ici.</translation>
    </message>
    <message>
        <source>%1 took the test message. Look whether it stands in the right channel</source>
        <translation>%1 a pris le message d’essai. Vérifiez qu’il est dans le bon canal</translation>
    </message>
    <message>
        <source>%1 does not know this webhook any more. Make a new one there and save it</source>
        <translation>%1 ne connaît plus ce webhook. Créez-en un nouveau là-bas et enregistrez-le</translation>
    </message>
    <message>
        <source>No network yet</source>
        <translation>Aucun réseau pour l’instant</translation>
    </message>
    <message>
        <source>No network takes a webhook</source>
        <translation>Aucun réseau n’accepte de webhook</translation>
    </message>
    <message>
        <source>The networks that this version of Relais knows stand here.</source>
        <translation>Les réseaux que connaît cette version de Relais figurent ici.</translation>
    </message>
    <message>
        <source>Networks of your company that take one stand here, once your administrator has switched them on.</source>
        <translation>Les réseaux de votre entreprise qui en acceptent un figurent ici, dès que votre administrateur les a activés.</translation>
    </message>
    <message>
        <source>What members sign in with stays on their machines. What you enter as secret or webhook is encrypted on the server and not shown again; every change is written to the audit log.</source>
        <translation>Ce avec quoi les membres se connectent reste sur leurs machines. Les secrets et webhooks que vous entrez sont chiffrés sur le serveur et ne sont plus montrés&#x202f;; chaque changement est inscrit au journal d’audit.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::NetworksTable</name>
    <message>
        <source>given</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Counts given</source>
        <translation>Chiffres donnés</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Actif</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::NominationModel</name>
    <message>
        <source>✓ %1
%2</source>
        <comment>name, reason</comment>
        <translation>✓ %1
%2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>name, reason</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Chosen. %1, nominated by %2: %3</source>
        <comment>name, name, reason</comment>
        <translation>Choisi. %1, sur proposition de %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1, nominated by %2: %3</source>
        <comment>name, name, reason</comment>
        <translation>%1, sur proposition de %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::Notifier</name>
    <message numerus="yes">
        <source>%n new story(ies)</source>
        <translation>
            <numerusform>%n nouvelle actualité</numerusform>
            <numerusform>%n nouvelles actualités</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it mine</source>
        <translation>La faire mienne</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Pas pour moi</translation>
    </message>
    <message>
        <source>Open my queue</source>
        <translation>Ouvrir ma file</translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s) need you</source>
        <translation>
            <numerusform>%n relais vous attend</numerusform>
            <numerusform>%n relais vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Me montrer</translation>
    </message>
    <message>
        <source>“%1”, on %2</source>
        <translation>«&#x202f;%1&#x202f;», sur %2</translation>
    </message>
    <message>
        <source>Did it go out?</source>
        <translation>Est-ce bien parti&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>A relay needs you</source>
        <translation>Un relais vous attend</translation>
    </message>
    <message>
        <source>A story that you relayed was withdrawn</source>
        <translation>Une actualité que vous avez relayée a été retirée</translation>
    </message>
    <message>
        <source>%1 thanks you</source>
        <translation>%1 vous remercie</translation>
    </message>
    <message>
        <source>Comms asks about your idea</source>
        <translation>La communication a une question sur votre idée</translation>
    </message>
    <message>
        <source>Your idea became a story</source>
        <translation>Votre idée est devenue une actualité</translation>
    </message>
    <message>
        <source>You wanted to see it again now.</source>
        <translation>Vous vouliez la revoir maintenant.</translation>
    </message>
    <message>
        <source>Show me the page</source>
        <translation>Me montrer la page</translation>
    </message>
    <message>
        <source>%1 mentions you on the Wall</source>
        <translation>%1 vous mentionne sur le mur</translation>
    </message>
    <message>
        <source>A relay missed its time</source>
        <translation>Un relais a manqué son heure</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>You are asked to delete what you posted</source>
        <translation>On vous demande de supprimer ce que vous avez publié</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of thanks for you</source>
        <translation>
            <numerusform>%n remerciement pour vous</numerusform>
            <numerusform>%n remerciements pour vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>News of %n idea(s) of yours</source>
        <translation>
            <numerusform>Du nouveau sur %n de vos idées</numerusform>
            <numerusform>Du nouveau sur %n de vos idées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) on the Wall mention you</source>
        <translation>
            <numerusform>%n publication du Mur vous mentionne</numerusform>
            <numerusform>%n publications du Mur vous mentionnent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) that you wanted to see again now</source>
        <translation>
            <numerusform>%n actualité que vous vouliez revoir maintenant</numerusform>
            <numerusform>%n actualités que vous vouliez revoir maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks you about “%2”</source>
        <comment>who, the title of a story</comment>
        <translation>%1 vous interroge sur «&#x202f;%2&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) on stories name you</source>
        <translation>
            <numerusform>%n commentaire d’actualité vous nomme</numerusform>
            <numerusform>%n commentaires d’actualités vous nomment</numerusform>
        </translation>
    </message>
    <message>
        <source>You were chosen for the recognition of the month</source>
        <translation>Vous avez été choisi·e pour la reconnaissance du mois</translation>
    </message>
    <message>
        <source>“%1” Only you see it until you show it.</source>
        <comment>reason</comment>
        <translation>«&#x202f;%1&#x202f;» Vous seul·e la voyez tant que vous ne la montrez pas.</translation>
    </message>
    <message>
        <source>Colleagues recognise what you did</source>
        <translation>Des collègues saluent ce que vous avez fait</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OnboardingStep</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OnboardingWindow</name>
    <message>
        <source>When do you want peace?</source>
        <translation>Quand voulez-vous être au calme&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing notifies and nothing is sent in these hours. Nobody can switch them off for you.</source>
        <translation>Rien ne notifie et rien ne part à ces heures. Personne ne peut les désactiver à votre place.</translation>
    </message>
    <message>
        <source>Where do you speak?</source>
        <translation>Où prenez-vous la parole&#x202f;?</translation>
    </message>
    <message>
        <source>Every account is optional. Keys and names stay on this machine.</source>
        <translation>Chaque compte est facultatif. Les clés et les noms restent sur cette machine.</translation>
    </message>
    <message>
        <source>Open my queue</source>
        <translation>Ouvrir ma file</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Relais</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Quit Relais? What you did stays; you go on here the next time.</source>
        <translation>Quitter Relais&#x202f;? Ce que vous avez fait reste&#x202f;; vous reprendrez ici la prochaine fois.</translation>
    </message>
    <message>
        <source>What do you like to talk about?</source>
        <translation>De quoi aimez-vous parler&#x202f;?</translation>
    </message>
    <message>
        <source>You may choose none; everything can be changed later.</source>
        <translation>Vous pouvez n’en choisir aucun&#x202f;; tout peut changer plus tard.</translation>
    </message>
    <message>
        <source>One summary at %1 instead of single notifications</source>
        <translation>Un résumé à %1 au lieu de notifications</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OpenKeysForm</name>
    <message>
        <source>Open Relais from anywhere with these keys</source>
        <translation>Ouvrir Relais de partout avec ces touches</translation>
    </message>
    <message>
        <source>Keys that open Relais</source>
        <translation>Touches qui ouvrent Relais</translation>
    </message>
    <message>
        <source>Every program would lose these keys. Hold Ctrl, Alt or Meta and press one more.</source>
        <translation>Tous les programmes perdraient ces touches. Maintenez Ctrl, Alt ou Meta et appuyez sur une autre.</translation>
    </message>
    <message>
        <source>Your desktop is asked for these keys.</source>
        <translation>Ces touches sont demandées à votre bureau.</translation>
    </message>
    <message>
        <source>Your desktop decides which keys they are: %1. You change them in its own settings.</source>
        <translation>Votre bureau décide de ces touches&#x202f;: %1. Vous les changez dans ses propres paramètres.</translation>
    </message>
    <message>
        <source>They work in every program, also when the window is hidden.</source>
        <translation>Elles fonctionnent dans tous les programmes, même quand la fenêtre est cachée.</translation>
    </message>
    <message>
        <source>Another program holds these keys: they do not open Relais. Choose others.</source>
        <translation>Un autre programme détient ces touches&#x202f;: elles n’ouvrent pas Relais. Choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>Your keyboard cannot write this key. Choose another.</source>
        <translation>Votre clavier n’a pas cette touche. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Your desktop did not give Relais these keys. In its own keyboard settings you can give keys to the command %1; it brings the window back.</source>
        <translation>Votre bureau n’a pas donné ces touches à Relais. Dans ses propres paramètres du clavier, vous pouvez attribuer des touches à la commande %1&#x202f;; elle ramène la fenêtre.</translation>
    </message>
    <message>
        <source>This desktop gives no program such keys. In its own keyboard settings you can give keys to the command %1; it brings the window back.</source>
        <translation>Ce bureau ne donne de telles touches à aucun programme. Dans ses propres paramètres du clavier, vous pouvez attribuer des touches à la commande %1&#x202f;; elle ramène la fenêtre.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Désactivé.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OptionalTime</name>
    <message>
        <source>None</source>
        <comment>no date</comment>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OriginPopover</name>
    <message>
        <source>Where this comes from: %1</source>
        <comment>a figure</comment>
        <translation>D’où cela vient&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OriginWords</name>
    <message>
        <source>Counted on this machine: your relays that the network took, or that you said went out.</source>
        <translation>Compté sur cette machine&#x202f;: vos relais que le réseau a pris, ou dont vous avez dit qu’ils étaient partis.</translation>
    </message>
    <message>
        <source>Counted by your company’s server at the tracked link of each relay. Robots are left out, and no visitor is kept.</source>
        <translation>Compté par le serveur de votre entreprise au lien suivi de chaque relais. Les robots sont écartés, et aucun visiteur n’est conservé.</translation>
    </message>
    <message>
        <source>Counted by the networks that give this figure, and read with your own sign-in.</source>
        <translation>Compté par les réseaux qui donnent ce chiffre, et lu avec votre propre connexion.</translation>
    </message>
    <message>
        <source>Reactions, comments and reposts, counted by the networks and read with your own sign-in.</source>
        <translation>Réactions, commentaires et partages, comptés par les réseaux et lus avec votre propre connexion.</translation>
    </message>
    <message>
        <source>Nothing is reported here.</source>
        <translation>Rien n’est déclaré ici.</translation>
    </message>
    <message>
        <source>What you typed in, or took from a network’s own file.</source>
        <translation>Ce que vous avez saisi, ou repris du fichier d’un réseau.</translation>
    </message>
    <message>
        <source>Nothing is estimated here.</source>
        <translation>Rien n’est estimé ici.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OutboxActions</name>
    <message>
        <source>Cancel relay</source>
        <translation>Annuler le relais</translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation>Copier mon texte</translation>
    </message>
    <message>
        <source>Copy tracked link</source>
        <translation>Copier le lien suivi</translation>
    </message>
    <message>
        <source>Open my profile</source>
        <translation>Ouvrir mon profil</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>I can see it there</source>
        <translation>Je le vois là-bas</translation>
    </message>
    <message>
        <source>Cancel this relay?</source>
        <translation>Annuler ce relais&#x202f;?</translation>
    </message>
    <message>
        <source>It will not be sent. Your text stays here.</source>
        <translation>Il ne sera pas envoyé. Votre texte reste ici.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Link to your post, if you have it</source>
        <translation>Lien vers votre message, si vous l’avez</translation>
    </message>
    <message>
        <source>Link to your post</source>
        <translation>Lien vers votre message</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Peut rester vide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Il y est</translation>
    </message>
    <message>
        <source>Send it at</source>
        <translation>L’envoyer le</translation>
    </message>
    <message>
        <source>Day and time of sending</source>
        <translation>Jour et heure d’envoi</translation>
    </message>
    <message>
        <source>Cancel relay (Del)</source>
        <translation>Annuler le relais (Suppr)</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>Oui, c’est parti</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>This is not a web address. Leave it empty if you have none</source>
        <translation>Ce n’est pas une adresse web. Laissez vide si vous n’en avez pas</translation>
    </message>
    <message>
        <source>Open post</source>
        <translation>Ouvrir la publication</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>You are through with this; the row no longer asks</source>
        <translation>Vous en avez fini&#x202f;; la ligne ne demande plus rien</translation>
    </message>
    <message>
        <source>The story ends before that: choose an earlier time.</source>
        <translation>L’actualité se termine avant&#x202f;: choisissez une heure plus proche.</translation>
    </message>
    <message>
        <source>That is in your quiet hours: it goes out when they end, %1.</source>
        <translation>C’est dans vos heures de repos&#x202f;: le relais part à leur fin, %1.</translation>
    </message>
    <message>
        <source>The story ends %1.</source>
        <translation>L’actualité se termine %1.</translation>
    </message>
    <message>
        <source>Delete at the network</source>
        <translation>Supprimer sur le réseau</translation>
    </message>
    <message>
        <source>Delete your post there?</source>
        <translation>Y supprimer votre publication&#x202f;?</translation>
    </message>
    <message>
        <source>The network deletes it for everybody. Your text and what it earned stay here.</source>
        <translation>Le réseau la supprime pour tout le monde. Votre texte et ce qu’elle a rapporté restent ici.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>That time has passed: choose a later one.</source>
        <translation>Cette heure est passée&#x202f;: choisissez-en une plus tardive.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OutboxDelegate</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OutboxDetail</name>
    <message>
        <source>Your other relays of this story</source>
        <translation>Vos autres relais de cette actualité</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Actualité</translation>
    </message>
    <message>
        <source>Open the story in the queue</source>
        <translation>Ouvrir l’actualité dans la file</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Each line was saved before the next step began</source>
        <translation>Chaque ligne a été enregistrée avant l’étape suivante</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>No relay chosen</source>
        <translation>Aucun relais choisi</translation>
    </message>
    <message>
        <source>Its text and its history show here.</source>
        <translation>Son texte et son historique s’affichent ici.</translation>
    </message>
    <message>
        <source>%1 · confirmed %2 · revision %3</source>
        <translation>%1 · confirmé %2 · révision %3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OutboxList</name>
    <message>
        <source>Relays</source>
        <translation>Relais</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OutboxModel</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s)</source>
        <comment>in a group of the outbox</comment>
        <translation>
            <numerusform>%n relais</numerusform>
            <numerusform>%n relais</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, quiet until %2</source>
        <comment>number of relays, time</comment>
        <translation>%1, au calme jusqu’à %2</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>a day of the week and the day, in QLocale&apos;s format letters: &quot;Tuesday 24 November&quot;</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>network, account</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group of the outbox, what it holds</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OutboxPage</name>
    <message>
        <source>Tracked link copied</source>
        <translation>Lien suivi copié</translation>
    </message>
    <message>
        <source>Your text was copied</source>
        <translation>Votre texte a été copié</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Search relays</source>
        <translation>Chercher un relais</translation>
    </message>
    <message>
        <source>The correction was copied</source>
        <translation>La rectification a été copiée</translation>
    </message>
    <message>
        <source>You said that it did not go out</source>
        <translation>Vous avez dit que ce n’est pas parti</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OutboxView</name>
    <message>
        <source>All sends are paused</source>
        <translation>Tous les envois sont en pause</translation>
    </message>
    <message>
        <source>Nothing leaves this machine until you let the sends go again.</source>
        <translation>Rien ne quitte cette machine tant que vous ne relancez pas les envois.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Relancer les envois</translation>
    </message>
    <message numerus="yes">
        <source>%n on their way</source>
        <comment>relays</comment>
        <translation>
            <numerusform>%n en route</numerusform>
            <numerusform>%n en route</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts of relays</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>relays</comment>
        <translation>
            <numerusform>%n vous attend</numerusform>
            <numerusform>%n vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’attend</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a filter, its count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiés</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtés</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Holds every send until you press it again</source>
        <translation>Retient chaque envoi jusqu’à ce que vous cliquiez de nouveau</translation>
    </message>
    <message>
        <source>What you relay from the queue stands here with everything that happens to it.</source>
        <translation>Ce que vous relayez depuis la file est ici, avec tout ce qui lui arrive.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>Other relays are under “All”.</source>
        <translation>Les autres relais sont sous «&#x202f;Tous&#x202f;».</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Other relays are under “Any account”.</source>
        <translation>Les autres relais sont sous «&#x202f;Tous les comptes&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::Outside</name>
    <message>
        <source>No program opened it; its address is copied</source>
        <translation>Aucun logiciel ne l’ouvre&#x202f;; l’adresse est copiée</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OwnWeeks</name>
    <message>
        <source>Own weeks</source>
        <translation>Semaines choisies</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show these weeks</source>
        <translation>Afficher ces semaines</translation>
    </message>
    <message>
        <source>Shown: %1 to %2. Own days become whole weeks, at most %3, so that no two periods tell of a single person.</source>
        <translation>Affiché&#x202f;: du %1 au %2. Les jours choisis deviennent des semaines entières, %3 au plus, pour que deux périodes ne renseignent jamais sur une seule personne.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OwnWordsMeter</name>
    <message>
        <source>Your own words</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>%1 asked for this story</source>
        <translation>%1 demandés pour cette actualité</translation>
    </message>
    <message>
        <source>very close to the suggestion</source>
        <translation>très proche de la proposition</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>%1 demandés</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PaceChart</name>
    <message>
        <source>Relays since the start, against the pace</source>
        <translation>Relais depuis le début, face au rythme</translation>
    </message>
    <message>
        <source>No relay to show here yet</source>
        <translation>Aucun relais à montrer ici pour l’instant</translation>
    </message>
    <message>
        <source>Relays since the start: %1</source>
        <translation>Relais depuis le début&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1; an even pace would be at %2</source>
        <comment>sentence, relays</comment>
        <translation>%1&#x202f;; un rythme régulier en serait à %2</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>date format of QLocale</comment>
        <translation>MMM</translation>
    </message>
    <message>
        <source>pace to %1</source>
        <comment>relays</comment>
        <translation>rythme vers %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>relays</comment>
        <translation>%1 aujourd’hui</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format of QLocale</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, relays</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Relays up to %1: %2</source>
        <comment>day, relays</comment>
        <translation>Relais jusqu’au %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PageState</name>
    <message>
        <source>You are not signed in</source>
        <translation>Vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>What was read stays here. All else needs the server: sign in again to go on.</source>
        <translation>Ce qui a été lu reste affiché. Tout le reste demande le serveur&#x202f;: reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>No connection since %1</source>
        <translation>Hors ligne depuis %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>You see what was read before. Changes need the server, and are possible again once it answers.</source>
        <translation>Vous voyez ce qui a été lu avant. Les modifications demandent le serveur et redeviennent possibles dès qu’il répond.</translation>
    </message>
    <message>
        <source>Only the server knows what stands here. Once it answers, this is read by itself.</source>
        <translation>Seul le serveur sait ce qui se trouve ici. Dès qu’il répond, la lecture se fait d’elle-même.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>You see what was read before.</source>
        <translation>Vous voyez ce qui a été lu avant.</translation>
    </message>
    <message>
        <source>The server takes its time</source>
        <translation>Le serveur prend son temps</translation>
    </message>
    <message>
        <source>You can wait, or do something else meanwhile.</source>
        <translation>Vous pouvez attendre, ou faire autre chose entre-temps.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>La lecture n’a pas abouti</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>You stopped waiting</source>
        <translation>Vous n’attendez plus</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Rien n’a encore été lu.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title, text</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PhrasesSection</name>
    <message>
        <source>Blocked phrases</source>
        <translation>Expressions bloquées</translation>
    </message>
    <message>
        <source>Words that may stand neither in a story nor in a relay, whatever their case and accents. Those who write them read the reason.</source>
        <translation>Des mots qui ne peuvent figurer ni dans une actualité ni dans un relais, quels que soient majuscules et accents. Qui les écrit lit la raison.</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>For example: carbon neutral</source>
        <translation>Par exemple&#x202f;: neutre en carbone</translation>
    </message>
    <message>
        <source>Reason, or what to write instead</source>
        <translation>Raison, ou quoi écrire à la place</translation>
    </message>
    <message>
        <source>Those who write it read this</source>
        <translation>Qui l’écrit lit ceci</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>Rien n’est bloqué</translation>
    </message>
    <message>
        <source>“%1” is no longer blocked</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus bloqué</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PictureField</name>
    <message>
        <source>Take it out</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Describe the picture for those who do not see it</source>
        <translation>Décrivez l’image pour les personnes qui ne la voient pas</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Une autre image</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Images (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>alt text</source>
        <translation>description</translation>
    </message>
    <message>
        <source>no alt text</source>
        <translation>sans description</translation>
    </message>
    <message>
        <source>%1: JPEG or PNG; you can also drop a file here</source>
        <comment>act</comment>
        <translation>%1&#x202f;: JPEG ou PNG&#x202f;; vous pouvez aussi déposer un fichier ici</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PictureList</name>
    <message>
        <source>Add a picture</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Images (*.jpg *.jpeg *.png)</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) at most.</source>
        <translation>
            <numerusform>%n image au plus.</numerusform>
            <numerusform>%n images au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: Relais hands over no picture there.</source>
        <translation>%1&#x202f;: Relais n’y transmet pas d’image.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the first %n only.</source>
        <translation>
            <numerusform>%1&#x202f;: la première seulement.</numerusform>
            <numerusform>%1&#x202f;: les %n premières seulement.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: several pictures stand in place of the link’s card.</source>
        <translation>%1&#x202f;: plusieurs images prennent la place de l’aperçu du lien.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the first %n characters of a description only.</source>
        <translation>
            <numerusform>%1&#x202f;: le premier caractère d’une description seulement.</numerusform>
            <numerusform>%1&#x202f;: les %n premiers caractères d’une description seulement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PictureRow</name>
    <message>
        <source>Describe the picture for those who do not see it</source>
        <translation>Décrivez l’image pour qui ne la voit pas</translation>
    </message>
    <message>
        <source>Description of the picture</source>
        <translation>Description de l’image</translation>
    </message>
    <message>
        <source>Picture of the story</source>
        <translation>Image de l’actualité</translation>
    </message>
    <message>
        <source>Without the picture</source>
        <translation>Sans l’image</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no picture</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Use it</source>
        <comment>the picture</comment>
        <translation>La mettre</translation>
    </message>
    <message>
        <source>Relay without the picture</source>
        <translation>Relayer sans l’image</translation>
    </message>
    <message>
        <source>Relay with the picture</source>
        <translation>Relayer avec l’image</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>A picture of your own, or a part of this one; you can drop a file</source>
        <translation>Une image à vous, ou une partie de celle-ci&#x202f;; vous pouvez déposer un fichier</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sans image</translation>
    </message>
    <message>
        <source>Part of the story’s picture</source>
        <translation>Partie de l’image de l’actualité</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>Votre propre image</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Crop to a shape…</source>
        <translation>Recadrer à un format…</translation>
    </message>
    <message>
        <source>The story’s picture</source>
        <translation>L’image de l’actualité</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Images (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a picture</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove picture %1</source>
        <translation>Retirer l’image %1</translation>
    </message>
    <message>
        <source>Change picture %1</source>
        <translation>Changer l’image %1</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>Description de l’image %1</translation>
    </message>
    <message>
        <source>Move before</source>
        <translation>Déplacer avant</translation>
    </message>
    <message>
        <source>Move after</source>
        <translation>Déplacer après</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PlanningSection</name>
    <message>
        <source>You are offline; this must be true for everyone at once and needs the server</source>
        <translation>Vous êtes hors ligne&#x202f;; cela doit valoir pour tout le monde à la fois et demande le serveur</translation>
    </message>
    <message>
        <source>It is as it was before</source>
        <translation>Tout est comme avant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PlanningWords</name>
    <message>
        <source>It needs a name</source>
        <translation>Il faut un nom</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>Le nom est trop long</translation>
    </message>
    <message>
        <source>It would end before it begins</source>
        <translation>Elle finirait avant de commencer</translation>
    </message>
    <message>
        <source>A goal is too large</source>
        <translation>Un objectif est trop grand</translation>
    </message>
    <message>
        <source>Stories have this topic. Take it off them first</source>
        <translation>Des actualités ont ce thème. Retirez-le d’abord</translation>
    </message>
    <message>
        <source>Stories are of this campaign. Move them first</source>
        <translation>Des actualités sont de cette campagne. Déplacez-les d’abord</translation>
    </message>
    <message>
        <source>Somebody else removed it meanwhile</source>
        <translation>Quelqu’un d’autre l’a retiré entre-temps</translation>
    </message>
    <message>
        <source>This phrase is blocked already</source>
        <translation>Cette expression est déjà bloquée</translation>
    </message>
    <message>
        <source>Write the phrase</source>
        <translation>Écrivez l’expression</translation>
    </message>
    <message>
        <source>The phrase is too long</source>
        <translation>L’expression est trop longue</translation>
    </message>
    <message>
        <source>The reason is too long</source>
        <translation>La raison est trop longue</translation>
    </message>
    <message>
        <source>There are 500 blocked phrases; remove one first</source>
        <translation>Il y a 500 expressions bloquées&#x202f;; retirez-en une d’abord</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Write the price of one, more than nothing</source>
        <translation>Écrivez le prix à l’unité, supérieur à zéro</translation>
    </message>
    <message>
        <source>Write the currency as three letters, such as EUR</source>
        <translation>Écrivez la devise en trois lettres, comme EUR</translation>
    </message>
    <message>
        <source>Say where the price is from</source>
        <translation>Dites d’où vient le prix</translation>
    </message>
    <message>
        <source>It was changed meanwhile; what you wrote is still here. Save again to put it in the place of the change.</source>
        <translation>Cela a changé entre-temps&#x202f;; ce que vous avez écrit est toujours ici. Enregistrez de nouveau pour le mettre à la place de ce changement.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PortalShortcut</name>
    <message>
        <source>Open Relais</source>
        <translation>Ouvrir Relais</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PostCard</name>
    <message>
        <source>Your relay</source>
        <translation>Votre relais</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Écrire un commentaire</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>team, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Aimer</translation>
    </message>
    <message>
        <source>Take your like back</source>
        <translation>Ne plus aimer</translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n personne aime</numerusform>
            <numerusform>%n personnes aiment</numerusform>
        </translation>
    </message>
    <message>
        <source>Like (L)</source>
        <translation>Aimer (L)</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments (Enter)</source>
        <translation>Commentaires (Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>Seen by %n colleague(s)</source>
        <translation>
            <numerusform>Vu par %n collègue</numerusform>
            <numerusform>Vu par %n collègues</numerusform>
        </translation>
    </message>
    <message>
        <source>This post was removed</source>
        <translation>Ce message a été retiré</translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation>Dire merci</translation>
    </message>
    <message>
        <source>More about this post</source>
        <translation>Plus sur cette publication</translation>
    </message>
    <message>
        <source>Goes out when you are back</source>
        <translation>Part quand vous serez en ligne</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Remercié</translation>
    </message>
    <message>
        <source>Say thanks (T)</source>
        <translation>Dire merci (T)</translation>
    </message>
    <message>
        <source>%1 removed this post: %2</source>
        <translation>%1 a retiré cette publication&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Thank %1</source>
        <translation>Remercier&#x202f;%1</translation>
    </message>
    <message>
        <source>They alone read it, and may show it on the wall.</source>
        <translation>Cette personne seule le lit, et peut le montrer sur le mur.</translation>
    </message>
    <message>
        <source>A word with it, if you like</source>
        <translation>Un mot avec, si vous voulez</translation>
    </message>
    <message>
        <source>Report this post</source>
        <translation>Signaler cette publication</translation>
    </message>
    <message>
        <source>The editors read it, with your name. The author does not learn who it was.</source>
        <translation>Les éditeurs le lisent, avec votre nom. L’auteur n’apprend pas qui c’était.</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>Copier son texte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Signaler…</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Nominate %1 for the month</source>
        <translation>Proposer %1 pour ce mois</translation>
    </message>
    <message>
        <source>Why they deserve it</source>
        <translation>Pourquoi cette personne le mérite</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>No longer on top</source>
        <translation>Ne plus épingler</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Nominate %1 for the month …</source>
        <translation>Proposer %1 pour ce mois…</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>Avec une image</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 · edited %2</source>
        <translation>%1 · modifiée %2</translation>
    </message>
    <message>
        <source>Your change was not taken</source>
        <translation>Votre modification n’a pas été prise</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit again</source>
        <translation>Modifier à nouveau</translation>
    </message>
    <message>
        <source>Your words are kept: go on with them</source>
        <translation>Vos mots sont conservés&#x202f;: reprenez-les</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between team and place</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 · everyone</source>
        <comment>whoever may read the post</comment>
        <translation>%1 · tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>You and %n other(s)</source>
        <translation>
            <numerusform>Vous et %n autre personne</numerusform>
            <numerusform>Vous et %n autres personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Répondre à %1</translation>
    </message>
    <message>
        <source>Answer %1 and %2</source>
        <translation>Répondre à %1 et %2</translation>
    </message>
    <message>
        <source>Managers and editors read the reasons and choose, one nomination a month. Who is chosen reads yours with your name, and may show the reason to everybody.</source>
        <translation>Managers et rédaction lisent les raisons et choisissent, une proposition par mois. La personne choisie lit la vôtre avec votre nom, et peut montrer la raison à tous.</translation>
    </message>
    <message>
        <source>Everybody may read my name with it</source>
        <translation>Tous peuvent lire mon nom avec elle</translation>
    </message>
    <message>
        <source>About the story: %1</source>
        <translation>À propos de l’actualité&#x202f;: %1</translation>
    </message>
    <message>
        <source>You are changing your comment</source>
        <translation>Vous modifiez votre commentaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave the comment as it is (Esc)</source>
        <translation>Laisser le commentaire tel quel (Échap)</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Votre commentaire</translation>
    </message>
    <message>
        <source>Its text is copied</source>
        <translation>Son texte est copié</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PostRemoval</name>
    <message>
        <source>Your post was deleted</source>
        <translation>Votre publication a été supprimée</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PreviewCard</name>
    <message>
        <source>you finish it in %1’s own page</source>
        <translation>vous terminez dans la page de %1</translation>
    </message>
    <message>
        <source>%1 · now</source>
        <translation>%1 · maintenant</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>you send it from your own mail</source>
        <translation>vous l’envoyez de votre messagerie</translation>
    </message>
    <message>
        <source>Would be refused: %1 of %2</source>
        <translation>Serait refusé&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Preview for %1</source>
        <translation>Aperçu pour %1</translation>
    </message>
    <message>
        <source>… see more</source>
        <translation>… voir plus</translation>
    </message>
    <message numerus="yes">
        <source>Thread of %n post(s)</source>
        <translation>
            <numerusform>Fil de %n publication</numerusform>
            <numerusform>Fil de %n publications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::Previews</name>
    <message>
        <source>Tick an account to see how your relay will look there.</source>
        <translation>Cochez un compte pour voir l’aspect de votre relais là-bas.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The next network</source>
        <translation>Le réseau suivant</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PrivacyChoices</name>
    <message>
        <source>My choices</source>
        <translation>Mes choix</translation>
    </message>
    <message>
        <source>Be found by name by colleagues</source>
        <translation>Être trouvé par mon nom par mes collègues</translation>
    </message>
    <message>
        <source>Take part in the ranking</source>
        <translation>Participer au classement</translation>
    </message>
    <message>
        <source>Show thanks on the Wall</source>
        <translation>Montrer les mercis sur le mur</translation>
    </message>
    <message>
        <source>Public card</source>
        <translation>Carte publique</translation>
    </message>
    <message>
        <source>With the lines that you chose under Colleagues</source>
        <translation>Avec les lignes choisies sous Collègues</translation>
    </message>
    <message>
        <source>In figures you count within a group of five or more</source>
        <translation>Dans les chiffres, vous comptez dans un groupe de cinq ou plus</translation>
    </message>
    <message>
        <source>Your company has not opened it</source>
        <translation>Votre entreprise ne l’a pas ouvert</translation>
    </message>
    <message>
        <source>Those who take part read your name</source>
        <translation>Celles et ceux qui participent lisent votre nom</translation>
    </message>
    <message>
        <source>Your name is not on it</source>
        <translation>Votre nom n’y figure pas</translation>
    </message>
    <message>
        <source>Nobody has thanked you yet</source>
        <translation>Personne ne vous a encore remercié</translation>
    </message>
    <message>
        <source>%1 of %2 are visible there</source>
        <comment>thanks</comment>
        <translation>%1 sur %2 y sont visibles</translation>
    </message>
    <message>
        <source>Fill it in first, under My card</source>
        <translation>Remplissez-la d’abord, dans Ma carte</translation>
    </message>
    <message>
        <source>Online since %1</source>
        <translation>En ligne depuis le %1</translation>
    </message>
    <message>
        <source>Only you see it</source>
        <translation>Vous seul la voyez</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PrivacyContactForm</name>
    <message>
        <source>Save the contact</source>
        <translation>Enregistrer le contact</translation>
    </message>
    <message>
        <source>For example: dpo@company.example</source>
        <translation>Par exemple&#x202f;: dpo@entreprise.example</translation>
    </message>
    <message>
        <source>A name, an address or both</source>
        <translation>Un nom, une adresse ou les deux</translation>
    </message>
    <message>
        <source>Nobody is named: members read that they ask whoever invited them.</source>
        <translation>Personne n’est nommé&#x202f;: les membres lisent qu’ils demandent à qui les a invités.</translation>
    </message>
    <message>
        <source>Members read whom to ask: %1</source>
        <translation>Les membres lisent à qui demander&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PrivacyContactSection</name>
    <message>
        <source>Privacy contact</source>
        <translation>Contact vie privée</translation>
    </message>
    <message>
        <source>Whom members ask what the company keeps about them. They read it in their settings, under Privacy; when they are online, a quarter of an hour later at most.</source>
        <translation>À qui les membres demandent ce que l’entreprise garde sur eux. Ils le lisent dans leurs réglages, sous Vie privée&#x202f;; en ligne, un quart d’heure plus tard au plus.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PrivacyFacts</name>
    <message>
        <source>Managers, in groups of five people or more</source>
        <translation>Les responsables, par groupes de cinq personnes ou plus</translation>
    </message>
    <message>
        <source>Every member</source>
        <translation>Tous les membres</translation>
    </message>
    <message>
        <source>You; administrators</source>
        <translation>Vous, et l’administration</translation>
    </message>
    <message>
        <source>Who you are at work</source>
        <translation>Qui vous êtes au travail</translation>
    </message>
    <message>
        <source>Name, e-mail address, title, team, place and languages, as your company entered them.</source>
        <translation>Nom, adresse e-mail, fonction, équipe, lieu et langues, tels que votre entreprise les a saisis.</translation>
    </message>
    <message>
        <source>That you relayed a story</source>
        <translation>Que vous avez relayé une actualité</translation>
    </message>
    <message>
        <source>The figures of your relays</source>
        <translation>Les chiffres de vos relais</translation>
    </message>
    <message>
        <source>What the network counted, or what you reported: impressions and reactions, not who they came from. LinkedIn’s figures stay on this machine.</source>
        <translation>Ce que le réseau a compté ou que vous avez déclaré&#x202f;: affichages et réactions, jamais de qui ils viennent. Les chiffres de LinkedIn restent sur cette machine.</translation>
    </message>
    <message>
        <source>Visits through your links</source>
        <translation>Les visites par vos liens</translation>
    </message>
    <message>
        <source>The server counts them by day. It keeps no address and sets no cookie.</source>
        <translation>Le serveur les compte par jour. Il ne garde aucune adresse et ne pose aucun cookie.</translation>
    </message>
    <message>
        <source>What you write on the Wall</source>
        <translation>Ce que vous écrivez sur le mur</translation>
    </message>
    <message>
        <source>What you like on the Wall</source>
        <translation>Ce que vous aimez sur le mur</translation>
    </message>
    <message>
        <source>The post, and when. Only the number is shown.</source>
        <translation>Le message et l’heure. Seul le nombre est montré.</translation>
    </message>
    <message>
        <source>Nobody; only the number</source>
        <translation>Personne&#x202f;; seulement le nombre</translation>
    </message>
    <message>
        <source>Which posts of the Wall you have seen</source>
        <translation>Quels messages du mur vous avez vus</translation>
    </message>
    <message>
        <source>That a post was on your screen for a second. Only its number is shown.</source>
        <translation>Qu’un message a été une seconde à votre écran. Seul le nombre est montré.</translation>
    </message>
    <message>
        <source>That you accepted the charter</source>
        <translation>Que vous avez accepté la charte</translation>
    </message>
    <message>
        <source>The version, and when.</source>
        <translation>La version et la date.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Vos appareils</translation>
    </message>
    <message>
        <source>The name of this machine, when you signed in and when it was last used.</source>
        <translation>Le nom de cette machine, la date de connexion et du dernier usage.</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Votre carte</translation>
    </message>
    <message>
        <source>The lines that you switched on, once you made it public.</source>
        <translation>Les lignes que vous avez activées, une fois la carte rendue publique.</translation>
    </message>
    <message>
        <source>Everybody who has its address</source>
        <translation>Toute personne qui a son adresse</translation>
    </message>
    <message>
        <source>The texts of your relays</source>
        <translation>Les textes de vos relais</translation>
    </message>
    <message>
        <source>They go from this machine to the network. Only a relay to the Wall is kept by your company, as its post.</source>
        <translation>Ils vont de cette machine au réseau. Seul un relais vers le mur est gardé par votre entreprise, comme message.</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Vos comptes</translation>
    </message>
    <message>
        <source>Neither their names nor how many you have.</source>
        <translation>Ni leurs noms ni leur nombre.</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Clés et mots de passe</translation>
    </message>
    <message>
        <source>Your drafts</source>
        <translation>Vos brouillons</translation>
    </message>
    <message>
        <source>Nor how long you wrote, nor what you left unfinished.</source>
        <translation>Ni le temps passé à écrire, ni ce que vous avez laissé inachevé.</translation>
    </message>
    <message>
        <source>What you read, save or hide</source>
        <translation>Ce que vous lisez, gardez ou masquez</translation>
    </message>
    <message>
        <source>The queue is read on this machine.</source>
        <translation>La file se lit sur cette machine.</translation>
    </message>
    <message>
        <source>The topics, languages and quiet hours you chose</source>
        <translation>Les thèmes, langues et heures de repos que vous avez choisis</translation>
    </message>
    <message>
        <source>Editors</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>What you report on the Wall</source>
        <translation>Ce que vous signalez sur le mur</translation>
    </message>
    <message>
        <source>The post and your word, with your name.</source>
        <translation>La publication et votre mot, avec votre nom.</translation>
    </message>
    <message>
        <source>Your ideas</source>
        <translation>Vos idées</translation>
    </message>
    <message>
        <source>What you write to Comms about an idea</source>
        <translation>Ce que vous écrivez à la communication au sujet d’une idée</translation>
    </message>
    <message>
        <source>The text, with your name.</source>
        <translation>Le texte, avec votre nom.</translation>
    </message>
    <message>
        <source>That you took an idea back</source>
        <translation>Que vous avez repris une idée</translation>
    </message>
    <message>
        <source>Which one.</source>
        <translation>Laquelle.</translation>
    </message>
    <message>
        <source>Your thanks to somebody</source>
        <translation>Vos mercis à quelqu’un</translation>
    </message>
    <message>
        <source>For which post, and the word with it. Everyone reads it only if they show it.</source>
        <translation>Pour quelle publication, et le mot avec. Tout le monde ne le lit que si cette personne le montre.</translation>
    </message>
    <message>
        <source>Who is thanked</source>
        <translation>La personne remerciée</translation>
    </message>
    <message>
        <source>Thanks that you show on the Wall</source>
        <translation>Les mercis que vous montrez sur le mur</translation>
    </message>
    <message>
        <source>Which ones, while you show them.</source>
        <translation>Lesquels, tant que vous les montrez.</translation>
    </message>
    <message>
        <source>What you say of a story to its editors</source>
        <translation>Ce que vous dites d’une actualité à ses éditeurs</translation>
    </message>
    <message>
        <source>Useful, not useful or a mistake, and your word. They do not see your name, and numbers only of five or more.</source>
        <translation>Utile, pas utile ou une erreur, et votre mot. Ils ne voient pas votre nom, et les nombres à partir de cinq seulement.</translation>
    </message>
    <message>
        <source>Your own link of a job</source>
        <translation>Votre propre lien vers un emploi</translation>
    </message>
    <message>
        <source>That you have one, and the number of its visits. Not whom you told.</source>
        <translation>Que vous en avez un, et le nombre de ses visites. Pas à qui vous l’avez dit.</translation>
    </message>
    <message>
        <source>What you wrote, with your name: the text, where it was seen and why it matters, link, picture, topic and campaign.</source>
        <translation>Ce que vous avez écrit, avec votre nom&#x202f;: le texte, où cela a été vu et pourquoi c’est important, le lien, l’image, le thème et la campagne.</translation>
    </message>
    <message>
        <source>What colleagues find of you</source>
        <translation>Ce que vos collègues trouvent de vous</translation>
    </message>
    <message>
        <source>That they may find you, which lines they read, and topics that they may ask you about; only once you say so.</source>
        <translation>Qu’ils peuvent vous trouver, quelles lignes ils lisent, et les thèmes sur lesquels ils peuvent vous interroger&#x202f;; seulement une fois que vous l’avez dit.</translation>
    </message>
    <message>
        <source>Your posts with their pictures, and comments, with your name. What a camera notes in a picture, as place and time, is taken out first.</source>
        <translation>Vos messages avec leurs images, et vos commentaires, avec votre nom. Ce qu’un appareil note dans une image, comme le lieu et l’heure, en est d’abord retiré.</translation>
    </message>
    <message>
        <source>What you change in your posts on the Wall</source>
        <translation>Ce que vous modifiez dans vos publications sur le mur</translation>
    </message>
    <message>
        <source>The post with its new words, and when. It is shown as edited; an editor whom it was reported to reads what stood there then.</source>
        <translation>La publication avec ses nouveaux mots, et quand. Elle est indiquée comme modifiée&#x202f;; un éditeur à qui elle a été signalée lit ce qui y figurait alors.</translation>
    </message>
    <message>
        <source>That you are through with a relay of a withdrawn story</source>
        <translation>Que vous en avez fini avec un relais d’une actualité retirée</translation>
    </message>
    <message>
        <source>Which relay, not what you did with it. Editors see a number in steps of five.</source>
        <translation>Quel relais, pas ce que vous en avez fait. La rédaction voit un nombre, par pas de cinq.</translation>
    </message>
    <message>
        <source>Signing in at some networks</source>
        <translation>Votre connexion à certains réseaux</translation>
    </message>
    <message>
        <source>At LinkedIn, Threads, Instagram and Pinterest the server adds the secret of your company’s app: when you sign in, when a sign-in at Pinterest is renewed and when one at LinkedIn is ended. It keeps nothing of it.</source>
        <translation>Pour LinkedIn, Threads, Instagram et Pinterest, le serveur ajoute le secret de l’application de votre entreprise&#x202f;: quand vous vous connectez, quand une connexion à Pinterest est renouvelée et quand celle de LinkedIn prend fin. Il n’en garde rien.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>They are kept in the keychain of this machine, and nowhere else.</source>
        <translation>Ils ne sont gardés que dans le trousseau de cette machine, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name, team, place, languages</source>
        <translation>Nom, équipe, lieu, langues</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Story, revision, network, time</source>
        <translation>Actualité, révision, réseau, heure</translation>
    </message>
    <message>
        <source>You; managers: groups of five or more</source>
        <translation>Vous&#x202f;; responsables&#x202f;: groupes de cinq et plus</translation>
    </message>
    <message>
        <source>Visits, reactions</source>
        <translation>Visites, réactions</translation>
    </message>
    <message>
        <source>Numbers, with where they come from</source>
        <translation>Des nombres, avec leur provenance</translation>
    </message>
    <message>
        <source>Groups of five or more</source>
        <translation>Groupes de cinq et plus</translation>
    </message>
    <message>
        <source>Charter, devices</source>
        <translation>Charte, appareils</translation>
    </message>
    <message>
        <source>Version accepted; your machines’ names, and when</source>
        <translation>Version acceptée&#x202f;; noms de vos machines, et quand</translation>
    </message>
    <message>
        <source>Ideas, Wall, thanks</source>
        <translation>Idées, mur, mercis</translation>
    </message>
    <message>
        <source>What you write, like and report there</source>
        <translation>Ce que vous y écrivez, aimez et signalez</translation>
    </message>
    <message>
        <source>Members; editors</source>
        <translation>Membres&#x202f;; rédaction</translation>
    </message>
    <message>
        <source>Job links</source>
        <translation>Liens d’emplois</translation>
    </message>
    <message>
        <source>That you have one, and its visits</source>
        <translation>Que vous en avez un, et ses visites</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>What you switched on, once it is public</source>
        <translation>Ce que vous avez activé, une fois publique</translation>
    </message>
    <message>
        <source>Whether you are named beside a story that was your idea</source>
        <translation>Si vous êtes nommé à côté d’une actualité dont vous avez eu l’idée</translation>
    </message>
    <message>
        <source>Colleagues read your name there only after you said yes, and until you say no.</source>
        <translation>Vos collègues n’y lisent votre nom qu’une fois que vous avez dit oui, et jusqu’à ce que vous disiez non.</translation>
    </message>
    <message>
        <source>You alone</source>
        <translation>Vous seul</translation>
    </message>
    <message>
        <source>Texts of relays</source>
        <translation>Texte de vos relais</translation>
    </message>
    <message>
        <source>They go to the network; those to the Wall are posts</source>
        <translation>Il va au réseau&#x202f;; sur le mur, c’est un message</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>They stay on this machine.</source>
        <translation>Ils restent sur cette machine.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Noms des comptes</translation>
    </message>
    <message>
        <source>Neither names nor number</source>
        <translation>Ni noms ni nombre</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Topics, languages, quiet hours stay here</source>
        <translation>Thèmes, langues, heures de repos restent ici</translation>
    </message>
    <message>
        <source>LinkedIn’s figures</source>
        <translation>Chiffres LinkedIn</translation>
    </message>
    <message>
        <source>Keys of accounts</source>
        <translation>Clés des comptes</translation>
    </message>
    <message>
        <source>In the keychain of this machine</source>
        <translation>Dans le trousseau de cette machine</translation>
    </message>
    <message>
        <source>Nobody, not even you</source>
        <translation>Personne, pas même vous</translation>
    </message>
    <message>
        <source>The story, the network, the time, the code of the tracked link, how much of the text was your own, in percent, the suggested text that you began with, how many posts it took, whether it stopped before all were out, and whether you finished it in the network’s own page.</source>
        <translation>L’actualité, le réseau, l’heure, le code du lien suivi, la part du texte qui est de vous, en pour cent, la proposition dont vous êtes parti, le nombre de publications qu’il a fallu, s’il s’est arrêté avant la dernière, et si vous l’avez terminé sur la page du réseau.</translation>
    </message>
    <message>
        <source>Whom you look for among colleagues</source>
        <translation>Qui vous cherchez parmi vos collègues</translation>
    </message>
    <message>
        <source>The name, team or topic that you typed, for the answer. It is kept nowhere.</source>
        <translation>Le nom, l’équipe ou le thème que vous avez saisi, pour la réponse. Rien n’en est conservé.</translation>
    </message>
    <message>
        <source>Whether you take part in the ranking</source>
        <translation>Si vous participez au classement</translation>
    </message>
    <message>
        <source>Only where your company has one, and once you say so: your name then stands there with your points.</source>
        <translation>Seulement si votre entreprise en a un et que vous le dites&#x202f;: votre nom y figure alors avec vos points.</translation>
    </message>
    <message>
        <source>Members who take part</source>
        <translation>Les membres qui y participent</translation>
    </message>
    <message>
        <source>The e-mails that you ask for</source>
        <translation>Les e-mails que vous demandez</translation>
    </message>
    <message>
        <source>That you want them, the day, the hours in which they may come, your time zone and the days on which none may; with a report, what it shows. Nothing without them.</source>
        <translation>Que vous les voulez, le jour, les heures où ils peuvent arriver, votre fuseau horaire et les jours où aucun ne le peut&#x202f;; avec un rapport, ce qu’il montre. Rien sans eux.</translation>
    </message>
    <message>
        <source>Pictures for Threads and Instagram</source>
        <translation>Images pour Threads et Instagram</translation>
    </message>
    <message>
        <source>They take a picture from a public address alone. The server lends yours to them until they have it, an hour at most, at an address that cannot be guessed, and keeps nothing of it.</source>
        <translation>Ils ne prennent une image qu’à une adresse publique. Le serveur leur prête la vôtre jusqu’à ce qu’ils l’aient, une heure au plus, à une adresse que l’on ne peut deviner, et n’en garde rien.</translation>
    </message>
    <message>
        <source>What you change in your comments on the Wall</source>
        <translation>Ce que vous modifiez dans vos commentaires du mur</translation>
    </message>
    <message>
        <source>The comment with its new words, and when; it is shown as edited. Of one that you delete, its words are gone.</source>
        <translation>Le commentaire avec ses nouveaux mots, et quand&#x202f;; il est montré comme modifié. De celui que vous supprimez, les mots disparaissent.</translation>
    </message>
    <message>
        <source>What you report of comments on the Wall</source>
        <translation>Ce que vous signalez des commentaires du mur</translation>
    </message>
    <message>
        <source>The comment, the post that it stands under and your word, with your name.</source>
        <translation>Le commentaire, la publication à laquelle il répond et votre mot, avec votre nom.</translation>
    </message>
    <message>
        <source>The link of an idea while you write it</source>
        <translation>Le lien d’une idée pendant que vous l’écrivez</translation>
    </message>
    <message>
        <source>Its address: the server reads the page for its title and picture, and keeps nothing of it.</source>
        <translation>Son adresse&#x202f;: le serveur lit la page pour son titre et son image, et n’en garde rien.</translation>
    </message>
    <message>
        <source>Whom you nominate for the recognition of the month</source>
        <translation>Qui vous proposez pour la reconnaissance du mois</translation>
    </message>
    <message>
        <source>For which post, your reason, and whether colleagues may read your name with it. Who is chosen reads your name in any case.</source>
        <translation>Pour quelle publication, votre raison, et si vos collègues peuvent y lire votre nom. La personne choisie lit votre nom dans tous les cas.</translation>
    </message>
    <message>
        <source>Editors and managers; who is chosen</source>
        <translation>La rédaction et les responsables&#x202f;; la personne choisie</translation>
    </message>
    <message>
        <source>Whether a recognition of yours is shown on the Wall</source>
        <translation>Si une distinction qui vous revient est montrée sur le Mur</translation>
    </message>
    <message>
        <source>Which one, while you show it.</source>
        <translation>Laquelle, tant que vous la montrez.</translation>
    </message>
    <message>
        <source>All your settings stay on this machine. Only with an e-mail that you ask for does the server learn when it may come.</source>
        <translation>Tous vos réglages restent sur cette machine. Seulement avec un e-mail que vous demandez, le serveur apprend quand il peut arriver.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PrivacyRowView</name>
    <message>
        <source>Receives</source>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>Does not receive</source>
        <translation>Ne reçoit pas</translation>
    </message>
    <message>
        <source>Read by: %1</source>
        <translation>Lu par&#x202f;: %1</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <comment>names in the contract</comment>
        <translation>Champs&#x202f;: %1</translation>
    </message>
    <message>
        <source>Press to read exactly what this is</source>
        <translation>Appuyez pour lire exactement ce que c’est</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>What is yours stays on this machine</source>
        <translation>Ce qui est à vous reste sur cette machine</translation>
    </message>
    <message>
        <source>This page is drawn from the program itself: each line says what your company receives, and nothing else leaves.</source>
        <translation>Cette page est tirée du programme lui-même&#x202f;: chaque ligne dit ce que votre entreprise reçoit, et rien d’autre ne part.</translation>
    </message>
    <message>
        <source>This page is drawn from the program itself: each line says what %1 receives, and nothing else leaves.</source>
        <translation>Cette page est tirée du programme lui-même&#x202f;: chaque ligne dit ce que %1 reçoit, et rien d’autre ne part.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PrivacyTable</name>
    <message>
        <source>Exactly what my company sees</source>
        <translation>Exactement ce que voit mon entreprise</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Jamais transmis</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est transmis</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Qui peut le lire</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ProblemWords</name>
    <message>
        <source>Choose where to relay it</source>
        <translation>Choisissez où la relayer</translation>
    </message>
    <message>
        <source>This story asks for more of your own words</source>
        <translation>Cette actualité demande davantage de vos propres mots</translation>
    </message>
    <message>
        <source>Say that you work here</source>
        <translation>Dites que vous travaillez ici</translation>
    </message>
    <message>
        <source>This story goes out in the words that were approved</source>
        <translation>Cette actualité part avec les mots approuvés</translation>
    </message>
    <message>
        <source>This story has ended</source>
        <translation>Cette actualité est terminée</translation>
    </message>
    <message>
        <source>This story was withdrawn</source>
        <translation>Cette actualité a été retirée</translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation>Écrivez un texte</translation>
    </message>
    <message>
        <source>Too long for %1</source>
        <translation>Trop long pour %1</translation>
    </message>
    <message>
        <source>Too many bytes for %1: fewer emoji or accents</source>
        <translation>Trop d’octets pour %1&#x202f;: moins d’émojis ou d’accents</translation>
    </message>
    <message>
        <source>Too many links for %1</source>
        <translation>Trop de liens pour %1</translation>
    </message>
    <message>
        <source>Too many hashtags for %1</source>
        <translation>Trop de mots-dièse pour %1</translation>
    </message>
    <message>
        <source>A character that %1 does not accept</source>
        <translation>Un caractère que %1 n’accepte pas</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>le réseau</translation>
    </message>
    <message>
        <source>Your company does not want these words in what goes out</source>
        <translation>Votre entreprise ne veut pas de ces mots dans ce qui est publié</translation>
    </message>
    <message>
        <source>A post on %1 is a picture: choose one</source>
        <translation>Sur %1, une publication est une image&#x202f;: choisissez-en une</translation>
    </message>
    <message>
        <source>A word in braces waits for yours</source>
        <translation>Un mot entre accolades attend le vôtre</translation>
    </message>
    <message>
        <source>Too long for %1, even as a thread of ten posts</source>
        <translation>Trop long pour %1, même en un fil de dix publications</translation>
    </message>
    <message>
        <source>A link or a word in it is longer than a post on %1</source>
        <translation>Un lien ou un mot y est plus long qu’une publication sur %1</translation>
    </message>
    <message>
        <source>More hashtags than %1 takes: leave some out</source>
        <translation>Plus de mots-dièse que %1 n’en accepte&#x202f;: retirez-en</translation>
    </message>
    <message>
        <source>More mentions than %1 takes: leave some out</source>
        <translation>Plus de mentions que %1 n’en accepte&#x202f;: retirez-en</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ProfileSection</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What you published stays on your accounts. What is on this machine stays here, for when you come back.</source>
        <translation>Ce que vous avez publié reste sur vos comptes. Ce qui est sur cette machine y reste, pour votre retour.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>Who you are for your company, and how to sign out.</source>
        <translation>Qui vous êtes pour votre entreprise, et comment vous déconnecter.</translation>
    </message>
    <message>
        <source>Sign out? To come back you need a new invitation. If somebody else signs in here, your accounts are disconnected on this machine.</source>
        <translation>Se déconnecter&#x202f;? Pour revenir, il vous faudra une nouvelle invitation. Si quelqu’un d’autre se connecte ici, vos comptes seront déconnectés de cette machine.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PushList</name>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’est encore parti.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1, %n élément</numerusform>
            <numerusform>%1, %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>All sendings</source>
        <translation>Tous les envois</translation>
    </message>
    <message numerus="yes">
        <source>Everything that was sent in the last %n day(s)</source>
        <translation>
            <numerusform>Tout ce qui est parti ce dernier jour</numerusform>
            <numerusform>Tout ce qui est parti ces %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Your last sending</source>
        <translation>Votre dernier envoi</translation>
    </message>
    <message>
        <source>Your last sending to %1</source>
        <comment>company</comment>
        <translation>Votre dernier envoi à %1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::QrView</name>
    <message>
        <source>QR code of your card</source>
        <translation>QR code de votre carte</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::QueueCard</name>
    <message>
        <source>Relay</source>
        <translation>Relayer</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Relayed</source>
        <translation>Relayée</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>Campagne %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>You relayed it</source>
        <translation>Vous l’avez relayée</translation>
    </message>
    <message>
        <source>Not relayed yet</source>
        <translation>Pas encore relayée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::QueueChips</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gardées</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Hide what I relayed</source>
        <translation>Masquer ce que j’ai relayé</translation>
    </message>
    <message>
        <source>Only new ones</source>
        <translation>Seulement les nouvelles</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tous les réseaux</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Ending soon first</source>
        <translation>Celles qui finissent bientôt d’abord</translation>
    </message>
    <message>
        <source>Most relayed first</source>
        <translation>Les plus relayées d’abord</translation>
    </message>
    <message>
        <source>New, language, kind, network, campaign, order (F)</source>
        <translation>Nouveautés, langue, type, réseau, campagne, ordre (F)</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Toutes les campagnes</translation>
    </message>
    <message>
        <source>Only what I hid</source>
        <translation>Seulement ce que j’ai masqué</translation>
    </message>
    <message>
        <source>Only what I began to write</source>
        <translation>Seulement ce que j’ai commencé à écrire</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::QueueList</name>
    <message>
        <source>The queue cannot be read</source>
        <translation>La file ne peut pas être lue</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>Rien pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) match outside this filter.</source>
        <translation>
            <numerusform>%n actualité correspond hors de ce filtre.</numerusform>
            <numerusform>%n actualités correspondent hors de ce filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>No live story has these words.</source>
        <translation>Aucune actualité en cours n’a ces mots.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>You are through</source>
        <translation>Vous avez tout vu</translation>
    </message>
    <message>
        <source>There is nothing left to relay. New stories appear here by themselves.</source>
        <translation>Il n’y a plus rien à relayer. Les nouvelles actualités arrivent ici d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Nothing kept for later</source>
        <translation>Rien de gardé pour plus tard</translation>
    </message>
    <message>
        <source>Press S on a story to find it here again.</source>
        <translation>Appuyez sur S sur une actualité pour la retrouver ici.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Nothing in this choice</source>
        <translation>Rien dans ce choix</translation>
    </message>
    <message>
        <source>No live story matches what you chose.</source>
        <translation>Aucune actualité en cours ne correspond à votre choix.</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation>Gardée pour plus tard</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>N’est plus gardée</translation>
    </message>
    <message>
        <source>Story hidden from your queue</source>
        <translation>Actualité masquée de votre file</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relayer</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Ne plus la garder</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>La garder pour plus tard</translation>
    </message>
    <message>
        <source>Hide from my queue</source>
        <translation>Masquer de ma file</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Mark as new</source>
        <translation>Marquer comme nouvelle</translation>
    </message>
    <message>
        <source>Open the story’s page</source>
        <translation>Ouvrir la page de l’actualité</translation>
    </message>
    <message>
        <source>Story shown in your queue again</source>
        <translation>Actualité remise dans votre file</translation>
    </message>
    <message>
        <source>Show in my queue again</source>
        <translation>Remettre dans ma file</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::QueuePage</name>
    <message>
        <source>No story is chosen</source>
        <translation>Aucune actualité choisie</translation>
    </message>
    <message>
        <source>Choose one on the left to make it yours.</source>
        <translation>Choisissez-en une à gauche pour la faire vôtre.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>stories</comment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>all read</source>
        <translation>tout est lu</translation>
    </message>
    <message>
        <source>Search stories and captions</source>
        <translation>Chercher actualités et légendes</translation>
    </message>
    <message>
        <source>Search stories</source>
        <translation>Chercher une actualité</translation>
    </message>
    <message>
        <source>This story cannot be shown</source>
        <translation>Cette actualité ne peut pas être affichée</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::QuietForm</name>
    <message>
        <source>Keep quiet every day</source>
        <translation>Au calme tous les jours</translation>
    </message>
    <message>
        <source>All day on Saturday and Sunday</source>
        <translation>Toute la journée le samedi et le dimanche</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Au calme dès</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Au calme jusqu’à</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Relais may notify you and send at any time.</source>
        <translation>Relais peut vous notifier et envoyer à toute heure.</translation>
    </message>
    <message>
        <source>Nothing notifies you and nothing is sent from %1 to %2.</source>
        <translation>Rien ne vous notifie et rien ne part de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::QuietSection</name>
    <message>
        <source>Quiet hours</source>
        <translation>Heures de repos</translation>
    </message>
    <message>
        <source>Nothing notifies and nothing is sent in these hours. Nobody can switch them off for you.</source>
        <translation>Rien ne notifie et rien ne part pendant ces heures. Personne ne peut les couper à votre place.</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Up to %1 late</source>
        <translation>Jusqu’à %1 de retard</translation>
    </message>
    <message>
        <source>When this machine slept through a schedule</source>
        <translation>Quand cette machine a dormi à l’heure prévue</translation>
    </message>
    <message>
        <source>So late a relay still goes out by itself; after that Relais asks you.</source>
        <translation>Avec ce retard un relais part encore de lui-même&#x202f;; au-delà, Relais vous demande.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Stories a week</source>
        <translation>Actualités par semaine</translation>
    </message>
    <message>
        <source>Your own measure: Relais suggests times in a week with room, says so when you go beyond it, and forbids nothing.</source>
        <translation>Votre propre mesure&#x202f;: Relais propose des heures dans une semaine qui a de la place, le dit quand vous la dépassez et n’interdit rien.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Settings (Ctrl ,)</source>
        <translation>Réglages (Ctrl ,)</translation>
    </message>
    <message>
        <source>%1 (Ctrl %2)</source>
        <comment>page, digit</comment>
        <translation>%1 (Ctrl %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RankingCard</name>
    <message>
        <source>Join</source>
        <translation>Participer</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) for a relay</source>
        <translation>
            <numerusform>%n point pour un relais</numerusform>
            <numerusform>%n points pour un relais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in own words</source>
        <translation>
            <numerusform>%n de plus avec ses propres mots</numerusform>
            <numerusform>%n de plus avec ses propres mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for each click</source>
        <translation>
            <numerusform>%n par clic</numerusform>
            <numerusform>%n par clic</numerusform>
        </translation>
    </message>
    <message>
        <source>no points</source>
        <translation>aucun point</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Version %1: %2. Nothing on X counts.</source>
        <translation>Version %1&#x202f;: %2. Rien de ce qui est sur X ne compte.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>month, rules</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Your company has a ranking of who wants to be on it. Your name stands there, and you see the others’, only if you join; you may leave at any time. %1</source>
        <translation>Votre entreprise propose un classement à qui veut y être. Votre nom n’y figure, et vous n’y voyez celui des autres, que si vous participez&#x202f;; vous pouvez le quitter à tout moment. %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place, name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>%1, on average</source>
        <comment>team</comment>
        <translation>%1, en moyenne</translation>
    </message>
    <message>
        <source>Leave the ranking</source>
        <translation>Quitter le classement</translation>
    </message>
    <message>
        <source>Join the ranking</source>
        <translation>Participer au classement</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RatesForm</name>
    <message>
        <source>One click</source>
        <translation>Un clic</translation>
    </message>
    <message>
        <source>One measured impression</source>
        <translation>Une impression mesurée</translation>
    </message>
    <message>
        <source>One measured engagement</source>
        <translation>Un engagement mesuré</translation>
    </message>
    <message>
        <source>Save the price</source>
        <translation>Enregistrer le prix</translation>
    </message>
    <message>
        <source>Remove the price</source>
        <translation>Retirer le prix</translation>
    </message>
    <message>
        <source>What has the price</source>
        <translation>Ce qui a ce prix</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Prix à l’unité</translation>
    </message>
    <message>
        <source>Currency, the same for all</source>
        <translation>Devise, la même pour tous</translation>
    </message>
    <message>
        <source>For example: agency’s price list</source>
        <translation>Par exemple&#x202f;: tarif de l’agence</translation>
    </message>
    <message>
        <source>Where the price is from</source>
        <translation>D’où vient le prix</translation>
    </message>
    <message>
        <source>Of which day</source>
        <translation>À quelle date</translation>
    </message>
    <message>
        <source>%1: %2 %3 (%4, %5)</source>
        <comment>figure, currency, price, source, date</comment>
        <translation>%1&#x202f;: %2 %3 (%4, %5)</translation>
    </message>
    <message>
        <source>There is no price: no value is shown anywhere.</source>
        <translation>Il n’y a aucun prix&#x202f;: aucune valeur n’est affichée.</translation>
    </message>
    <message>
        <source>The prices are in several currencies: no value is shown.</source>
        <translation>Les prix sont dans plusieurs devises&#x202f;: aucune valeur n’est affichée.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RatesSection</name>
    <message>
        <source>Earned media value</source>
        <translation>Valeur média gagnée</translation>
    </message>
    <message>
        <source>With prices, the dashboard says what the measured figures would have cost, with its formula, and from where and of when each price is. Without any, it says nothing.</source>
        <translation>Avec des prix, le tableau de bord dit ce que les chiffres mesurés auraient coûté, avec sa formule, l’origine et la date de chaque prix. Sans prix, il n’en dit rien.</translation>
    </message>
    <message>
        <source>The price is removed</source>
        <translation>Le prix est retiré</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RatingsPanel</name>
    <message>
        <source>Useful</source>
        <translation>Utile</translation>
    </message>
    <message>
        <source>Not useful</source>
        <translation>Pas utile</translation>
    </message>
    <message>
        <source>A mistake</source>
        <translation>Une erreur</translation>
    </message>
    <message>
        <source>What members say</source>
        <translation>Ce qu’en disent les membres</translation>
    </message>
    <message>
        <source>Fewer than five rated it, so that their number is not shown.</source>
        <translation>Moins de cinq l’ont jugée, leur nombre n’est donc pas montré.</translation>
    </message>
    <message>
        <source>%1 found it useful, %2 did not.</source>
        <comment>numbers of members</comment>
        <translation>%1 l’ont trouvée utile,&#x202f;%2 non.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ReadingDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ReadyList</name>
    <message>
        <source>Ready, without a date</source>
        <translation>Prêtes, sans date</translation>
    </message>
    <message>
        <source>Enter opens a story, T types its date, M picks it up for a day</source>
        <translation>Entrée ouvre une actualité, T saisit sa date, M la prend pour un jour</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ReadyPanel</name>
    <message>
        <source>Drag onto a day, or select and press T to type a date.</source>
        <translation>Glissez sur un jour, ou choisissez et appuyez sur T pour saisir une date.</translation>
    </message>
    <message>
        <source>Ready, without a date</source>
        <translation>Prêtes, sans date</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Enter puts the story there, Esc leaves</source>
        <translation>Entrée y met l’actualité, Échap laisse</translation>
    </message>
    <message>
        <source>Put there</source>
        <translation>Mettre là</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) without a date</source>
        <translation>
            <numerusform>%n actualité sans date</numerusform>
            <numerusform>%n actualités sans date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ReasonBar</name>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RecognitionBinder</name>
    <message>
        <source>Nominated. Managers and editors read the reasons and choose.</source>
        <translation>C’est proposé. Managers et rédaction lisent les raisons et choisissent.</translation>
    </message>
    <message>
        <source>You have nominated somebody this month already.</source>
        <translation>Vous avez déjà proposé quelqu’un ce mois-ci.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RecognitionCard</name>
    <message>
        <source>Recognised by colleagues</source>
        <translation>Distingué·es par leurs collègues</translation>
    </message>
    <message>
        <source>You, %1</source>
        <comment>recognised in a month</comment>
        <translation>Vous, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” · %2</source>
        <comment>reason, who nominated</comment>
        <translation>«&#x202f;%1&#x202f;» · %2</translation>
    </message>
    <message>
        <source>Keep it to me</source>
        <translation>Garder pour moi</translation>
    </message>
    <message>
        <source>Show it to everybody</source>
        <translation>Montrer à tout le monde</translation>
    </message>
    <message>
        <source>Everybody sees it. Keep it to you again whenever you like.</source>
        <translation>Tout le monde la voit. Gardez-la de nouveau pour vous quand vous voulez.</translation>
    </message>
    <message>
        <source>Only you see it until you show it.</source>
        <translation>Vous seul·e le voyez tant que vous ne le montrez pas.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>reason</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 Others do not read who nominated you.</source>
        <translation>%1 Les autres ne lisent pas qui vous a proposé.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RecognitionPage</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Nobody was nominated in this month</source>
        <translation>Personne n’a été proposé ce mois-là</translation>
    </message>
    <message>
        <source>Members nominate a colleague from a post on the Wall, with a reason.</source>
        <translation>Les membres proposent un·e collègue depuis une publication du mur, avec une raison.</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Distinguer</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Distinctions</translation>
    </message>
    <message numerus="yes">
        <source>%n nomination(s)</source>
        <translation>
            <numerusform>%n proposition</numerusform>
            <numerusform>%n propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nominated by %1 for: %2</source>
        <comment>name, post</comment>
        <translation>Sur proposition de %1, pour&#x202f;: %2</translation>
    </message>
    <message>
        <source>Recognised; everybody sees it on the Wall.</source>
        <translation>Distinction accordée&#x202f;; tout le monde la voit sur le mur.</translation>
    </message>
    <message>
        <source>Recognised; they decide whether everybody sees it.</source>
        <translation>Distinction accordée&#x202f;; la personne décide si tout le monde la voit.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Somebody else chooses where it is about you.</source>
        <translation>Quand il s’agit de vous, quelqu’un d’autre choisit.</translation>
    </message>
    <message>
        <source>Nominated by %1 for a post that was removed</source>
        <comment>name</comment>
        <translation>Sur proposition de %1, pour une publication retirée</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RelayHandover</name>
    <message numerus="yes">
        <source>%n relay(s) will go out %1</source>
        <translation>
            <numerusform>%n relais partira %1</numerusform>
            <numerusform>%n relais partiront %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s) are on their way</source>
        <translation>
            <numerusform>%n relais est en route</numerusform>
            <numerusform>%n relais sont en route</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s) wait in the outbox: you paused all sends</source>
        <translation>
            <numerusform>%n relais attend dans la boîte d’envoi : vous avez mis tous les envois en pause</numerusform>
            <numerusform>%n relais attendent dans la boîte d’envoi : vous avez mis tous les envois en pause</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RelayTimes</name>
    <message numerus="yes">
        <source>More than the %n story(ies) a week that you set yourself.</source>
        <translation>
            <numerusform>Plus que l’actualité par semaine que vous vous êtes fixée.</numerusform>
            <numerusform>Plus que les %n actualités par semaine que vous vous êtes fixées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RelayWordsOf</name>
    <message>
        <source>You confirmed the relay</source>
        <translation>Vous avez confirmé le relais</translation>
    </message>
    <message>
        <source>Saved on this machine with its own link, before anything was sent.</source>
        <translation>Enregistré sur cette machine avec son propre lien, avant tout envoi.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>%1 was not reached, so trying again is safe.</source>
        <translation>%1 n’a pas été joint&#x202f;: réessayer est sans risque.</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Il n’y est pas</translation>
    </message>
    <message>
        <source>%1 does not have your link, so sending again is safe.</source>
        <translation>%1 n’a pas votre lien&#x202f;: renvoyer est sans risque.</translation>
    </message>
    <message>
        <source>You said it did not go out</source>
        <translation>Vous avez dit que ce n’était pas parti</translation>
    </message>
    <message>
        <source>It waits to be sent again.</source>
        <translation>Il attend d’être renvoyé.</translation>
    </message>
    <message>
        <source>You asked for another try</source>
        <translation>Vous avez demandé un nouvel essai</translation>
    </message>
    <message>
        <source>Saved before anything is sent.</source>
        <translation>Enregistré avant tout envoi.</translation>
    </message>
    <message>
        <source>You saw it there</source>
        <translation>Vous l’avez vu là-bas</translation>
    </message>
    <message>
        <source>Counted as published because you said so.</source>
        <translation>Compté comme publié, puisque vous l’avez dit.</translation>
    </message>
    <message>
        <source>Found on %1</source>
        <translation>Trouvé sur %1</translation>
    </message>
    <message>
        <source>Your link is there: it went out once, and was not sent again.</source>
        <translation>Votre lien y est&#x202f;: c’est parti une fois, et n’a pas été renvoyé.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>%1 answered with the post’s number.</source>
        <translation>%1 a répondu avec le numéro du message.</translation>
    </message>
    <message>
        <source>Not found yet</source>
        <translation>Pas encore trouvé</translation>
    </message>
    <message>
        <source>Your link was not among your last posts. Relais looks again.</source>
        <translation>Votre lien n’était pas parmi vos derniers messages. Relais regarde de nouveau.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>The connection closed after the text was sent. The post may or may not be there.</source>
        <translation>La connexion s’est fermée après l’envoi du texte. Le message est peut-être là, ou pas.</translation>
    </message>
    <message>
        <source>Relais was stopped while sending</source>
        <translation>Relais a été arrêté pendant l’envoi</translation>
    </message>
    <message>
        <source>It looks at %1 first, before anything is sent again.</source>
        <translation>Il regarde d’abord sur %1, avant de renvoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Looking at your last posts</source>
        <translation>Examen de vos derniers messages</translation>
    </message>
    <message>
        <source>Relais looks for your link on %1.</source>
        <translation>Relais cherche votre lien sur %1.</translation>
    </message>
    <message>
        <source>You began to write</source>
        <translation>Vous avez commencé à écrire</translation>
    </message>
    <message>
        <source>Sending, attempt %1</source>
        <translation>Envoi, essai %1</translation>
    </message>
    <message>
        <source>To %1, with a mark by which a second copy is recognized.</source>
        <translation>Vers %1, avec une marque qui fait reconnaître une seconde copie.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>%1 did not take it. Nothing was published.</source>
        <translation>%1 ne l’a pas pris. Rien n’a été publié.</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Dans le doute</translation>
    </message>
    <message>
        <source>%1 cannot say whether it has it. You decide.</source>
        <translation>%1 ne peut pas dire s’il l’a. À vous de décider.</translation>
    </message>
    <message>
        <source>Opened %1’s own page</source>
        <translation>Page de %1 ouverte</translation>
    </message>
    <message>
        <source>Your text was on the clipboard. You finish it there.</source>
        <translation>Votre texte était dans le presse-papiers. Vous terminez là-bas.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Sent when you let the sends go again.</source>
        <translation>Envoyé quand vous relancez les envois.</translation>
    </message>
    <message>
        <source>Sent once, when you are back.</source>
        <translation>Envoyé une fois, à votre retour en ligne.</translation>
    </message>
    <message>
        <source>Sent by itself.</source>
        <translation>Part de lui-même.</translation>
    </message>
    <message>
        <source>The answer decides. No answer: Relais looks before it repeats.</source>
        <translation>La réponse décide. Sans réponse&#x202f;: Relais regarde avant de répéter.</translation>
    </message>
    <message>
        <source>Found: shown as published. Surely not there: sent again with the same mark. In doubt: you decide.</source>
        <translation>Trouvé&#x202f;: montré comme publié. Sûrement absent&#x202f;: renvoyé avec la même marque. Dans le doute&#x202f;: à vous de décider.</translation>
    </message>
    <message>
        <source>Your answer: did it go out?</source>
        <translation>Votre réponse&#x202f;: est-ce parti&#x202f;?</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>It is being sent at this moment and may already be public</source>
        <translation>Il part en ce moment et peut déjà être public</translation>
    </message>
    <message>
        <source>It may already be public; Relais is finding out</source>
        <translation>Il est peut-être déjà public&#x202f;; Relais vérifie</translation>
    </message>
    <message>
        <source>It is published</source>
        <translation>Il est publié</translation>
    </message>
    <message>
        <source>It is cancelled already</source>
        <translation>Il est déjà annulé</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n visit(s) through your link</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1 · %n visite par votre lien</numerusform>
            <numerusform>%1 · %n visites par votre lien</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed, will retry</source>
        <translation>Échec, nouvel essai prévu</translation>
    </message>
    <message>
        <source>%1, nothing was sent</source>
        <translation>%1, rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>When you are back</source>
        <translation>À votre retour en ligne</translation>
    </message>
    <message>
        <source>In a moment</source>
        <translation>Dans un instant</translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <translation>%1 l’a refusé</translation>
    </message>
    <message>
        <source>%1: the sign-in of this account has expired</source>
        <translation>%1&#x202f;: la connexion de ce compte a expiré</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Story withdrawn</source>
        <translation>Actualité retirée</translation>
    </message>
    <message>
        <source>Comms withdrew the story. Nothing was sent</source>
        <translation>La communication a retiré l’actualité. Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Needs your confirmation</source>
        <translation>Attend votre confirmation</translation>
    </message>
    <message>
        <source>Finished in %1’s own page. Did it go out?</source>
        <translation>Terminé dans la page de %1. Est-ce parti&#x202f;?</translation>
    </message>
    <message>
        <source>%1 cannot say whether it has it. Did it go out?</source>
        <translation>%1 ne peut pas dire s’il l’a. Est-ce parti&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>Oui, c’est parti</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Checking with the network, nothing is repeated</source>
        <translation>Vérification auprès du réseau, rien n’est répété</translation>
    </message>
    <message>
        <source>Looking now</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Next look %1</source>
        <translation>Prochain regard %1</translation>
    </message>
    <message>
        <source>Looks soon</source>
        <translation>Regarde bientôt</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Essai %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 · by you. Nothing was sent</source>
        <translation>%1 · par vous. Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Comms withdrew this story. Nothing was sent; your text is here and stays yours.</source>
        <translation>La communication a retiré cette actualité. Rien n’a été envoyé&#x202f;; votre texte est ici et reste à vous.</translation>
    </message>
    <message>
        <source>%1. Nothing was sent, so trying again is safe.</source>
        <translation>%1. Rien n’a été envoyé&#x202f;: réessayer est sans risque.</translation>
    </message>
    <message>
        <source>You paused all sends. It goes out when you let them go again.</source>
        <translation>Vous avez mis les envois en pause. Il part quand vous les relancez.</translation>
    </message>
    <message>
        <source>You are offline. It goes out by itself, once, when you are back.</source>
        <translation>Vous êtes hors ligne. Il part de lui-même, une fois, à votre retour.</translation>
    </message>
    <message>
        <source>It goes out by itself: %1.</source>
        <translation>Il part de lui-même&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It is on its way to %1. Saved on this machine before anything was sent.</source>
        <translation>Il est en route vers %1. Enregistré sur cette machine avant tout envoi.</translation>
    </message>
    <message>
        <source>Checking with the network</source>
        <translation>Vérification auprès du réseau</translation>
    </message>
    <message>
        <source>The connection closed before %1 answered. Relais looks for the post before it sends anything again.</source>
        <translation>La connexion s’est fermée avant la réponse de %1. Relais cherche le message avant de renvoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Did it go out?</source>
        <translation>Est-ce parti&#x202f;?</translation>
    </message>
    <message>
        <source>%1 cannot say whether it has your post. Look at your profile there, then tell Relais; nothing is sent again before you do.</source>
        <translation>%1 ne peut pas dire s’il a votre message. Regardez votre profil là-bas, puis dites-le à Relais&#x202f;; rien n’est renvoyé avant.</translation>
    </message>
    <message>
        <source>You finished it in %1’s own page, which tells Relais nothing. Your answer decides how it is counted.</source>
        <translation>Vous avez terminé dans la page de %1, qui ne dit rien à Relais. Votre réponse décide de son décompte.</translation>
    </message>
    <message>
        <source>Another machine of yours published it on %1.</source>
        <translation>Une autre de vos machines l’a publié sur %1.</translation>
    </message>
    <message>
        <source>It is public on %1, as far as you told Relais.</source>
        <translation>Il est public sur %1, d’après ce que vous avez dit à Relais.</translation>
    </message>
    <message>
        <source>It is public on %1.</source>
        <translation>Il est public sur %1.</translation>
    </message>
    <message>
        <source>%1. Nothing was published; your text is kept.</source>
        <translation>%1. Rien n’a été publié&#x202f;; votre texte est gardé.</translation>
    </message>
    <message>
        <source>You cancelled it. Nothing was sent; your text is kept.</source>
        <translation>Vous l’avez annulé. Rien n’a été envoyé&#x202f;; votre texte est gardé.</translation>
    </message>
    <message>
        <source>From another machine of yours; the text stayed there.</source>
        <translation>Depuis une autre de vos machines&#x202f;; le texte y est resté.</translation>
    </message>
    <message>
        <source>Withdrawn since</source>
        <translation>Retirée depuis</translation>
    </message>
    <message>
        <source>Comms withdrew the story: %1</source>
        <translation>La communication a retiré l’actualité&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Copy the correction</source>
        <translation>Copier la rectification</translation>
    </message>
    <message>
        <source>Open post</source>
        <translation>Ouvrir la publication</translation>
    </message>
    <message>
        <source>Comms withdrew this story: “%1”</source>
        <translation>La communication a retiré cette actualité&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 withdrew this story: “%2”</source>
        <translation>%1 a retiré cette actualité&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Your post on %1 is still public; it stays yours.</source>
        <translation>Votre publication sur&#x202f;%1 est toujours publique&#x202f;; elle reste la vôtre.</translation>
    </message>
    <message>
        <source>You may take it away there, or say what was wrong.</source>
        <translation>Vous pouvez l’y supprimer, ou dire ce qui était faux.</translation>
    </message>
    <message>
        <source>You may post a correction: “%1”</source>
        <translation>Vous pouvez publier une rectification&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The story was withdrawn after you published</source>
        <translation>L’actualité a été retirée après votre publication</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>It is no longer on %1. What it earned stays counted.</source>
        <translation>Elle n’est plus sur %1. Ce qu’elle a rapporté reste compté.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Your company switched %1 off. Nothing was sent</source>
        <translation>Votre entreprise a désactivé %1. Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation>Copier mon texte</translation>
    </message>
    <message>
        <source>Your company no longer uses %1 with Relais. It goes out when it is switched on again; nothing is lost, and you may post your text there yourself.</source>
        <translation>Votre entreprise n’utilise plus %1 avec Relais. Ce relais partira quand le réseau sera réactivé&#x202f;; rien n’est perdu, et vous pouvez y publier votre texte vous-même.</translation>
    </message>
    <message>
        <source>%1. It goes out by itself once you are signed in again.</source>
        <translation>%1. Il partira tout seul une fois que vous serez reconnecté.</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Your company’s posts on %1 are used up for this month</source>
        <translation>Les publications de votre entreprise sur %1 sont épuisées pour ce mois</translation>
    </message>
    <message>
        <source>You finish it in %1’s own page</source>
        <translation>Vous terminez dans la page de %1</translation>
    </message>
    <message>
        <source>Open %1’s page</source>
        <translation>Ouvrir la page de %1</translation>
    </message>
    <message>
        <source>%1. Nothing was sent; open %2’s page with your text in it when you have a minute.</source>
        <translation>%1. Rien n’a été envoyé&#x202f;; ouvrez la page de %2 avec votre texte quand vous avez une minute.</translation>
    </message>
    <message>
        <source>Your keychain is locked, so the account’s key cannot be read</source>
        <translation>Votre trousseau est verrouillé, la clé du compte ne peut donc pas être lue</translation>
    </message>
    <message>
        <source>See the account</source>
        <translation>Voir le compte</translation>
    </message>
    <message>
        <source>Another program keeps your keychain now, without the account’s key</source>
        <translation>Un autre programme tient maintenant votre trousseau, sans la clé du compte</translation>
    </message>
    <message>
        <source>Its account is no longer linked here. Nothing was sent</source>
        <translation>Son compte n’est plus lié ici. Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Missed its time</source>
        <translation>Heure manquée</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Waited long</source>
        <translation>Attend depuis longtemps</translation>
    </message>
    <message>
        <source>It could not go out since %1. Does it still fit?</source>
        <translation>Il n’a pas pu partir depuis %1. Convient-il encore&#x202f;?</translation>
    </message>
    <message>
        <source>%1. Nothing is lost: sign in again under Accounts, or go back to the other one; then it goes out by itself.</source>
        <translation>%1. Rien n’est perdu&#x202f;: reconnectez-vous sous Comptes, ou revenez à l’autre programme&#x202f;; le relais partira alors de lui-même.</translation>
    </message>
    <message>
        <source>%1. Nothing is lost: unlock it and try again under Accounts; then it goes out by itself.</source>
        <translation>%1. Rien n’est perdu&#x202f;: déverrouillez-le et réessayez sous Comptes&#x202f;; il part ensuite de lui-même.</translation>
    </message>
    <message>
        <source>%1 Nothing was sent: send it now, or cancel it.</source>
        <translation>%1 Rien n’a été envoyé&#x202f;: envoyez-le maintenant, ou annulez-le.</translation>
    </message>
    <message>
        <source>Nothing happens by itself: you decide.</source>
        <translation>Rien ne se passe de soi-même&#x202f;: à vous de décider.</translation>
    </message>
    <message>
        <source>A part of the thread is out</source>
        <translation>Une partie du fil est sortie</translation>
    </message>
    <message>
        <source>Those that are out are not sent again.</source>
        <translation>Celles qui sont sorties ne sont pas renvoyées.</translation>
    </message>
    <message>
        <source>The thread stays as far as it went out.</source>
        <translation>Le fil reste tel qu’il est sorti.</translation>
    </message>
    <message>
        <source>%1. You can delete those there; your text is kept.</source>
        <translation>%1. Vous pouvez les y supprimer&#x202f;; votre texte est gardé.</translation>
    </message>
    <message>
        <source>%1. Trying again posts only what is missing.</source>
        <translation>%1. Réessayer ne publie que ce qui manque.</translation>
    </message>
    <message>
        <source>%1. What is missing follows; nothing goes out twice.</source>
        <translation>%1. Ce qui manque suit&#x202f;; rien ne sort deux fois.</translation>
    </message>
    <message>
        <source>%1 asked for a pause</source>
        <translation>%1 a demandé une pause</translation>
    </message>
    <message>
        <source>Comms asks you to delete your post: %1</source>
        <translation>La communication vous demande de supprimer votre publication&#x202f;: %1</translation>
    </message>
    <message>
        <source>Delete my post</source>
        <translation>Supprimer ma publication</translation>
    </message>
    <message>
        <source>Open it to delete it</source>
        <translation>L’ouvrir pour la supprimer</translation>
    </message>
    <message>
        <source>You are asked to delete it; Relais can do that for you.</source>
        <translation>On vous demande de la supprimer&#x202f;; Relais peut le faire pour vous.</translation>
    </message>
    <message>
        <source>You are asked to delete it there; Relais cannot do that for you.</source>
        <translation>On vous demande de la supprimer là-bas&#x202f;; Relais ne peut pas le faire pour vous.</translation>
    </message>
    <message>
        <source>Your post on %1 is no longer there.</source>
        <translation>Votre publication sur %1 n’y est plus.</translation>
    </message>
    <message>
        <source>A correction is being checked; it will stand here.</source>
        <translation>Une rectification est en cours de vérification&#x202f;; elle se trouvera ici.</translation>
    </message>
    <message>
        <source>Your company has too few posts left on %1 this month for this thread</source>
        <translation>Il reste trop peu de publications à votre entreprise sur %1 ce mois-ci pour ce fil</translation>
    </message>
    <message>
        <source>%1; your text is kept.</source>
        <translation>%1 ; votre texte est conservé.</translation>
    </message>
    <message>
        <source>It was for %1 and could not go out then</source>
        <translation>C’était pour %1, et il n’a pas pu partir à ce moment-là</translation>
    </message>
    <message>
        <source>%1. By now that is later than you allow in the settings. Nothing was sent: send it now, move it to another time, or cancel it.</source>
        <translation>%1. C’est désormais plus tard que vous ne l’acceptez dans les réglages. Rien n’a été envoyé&#x202f;: envoyez-le maintenant, déplacez-le ou annulez-le.</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Raccourcir</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Replace the picture</source>
        <translation>Remplacer l’image</translation>
    </message>
    <message>
        <source>Link it again</source>
        <translation>Lier de nouveau</translation>
    </message>
    <message>
        <source>%1; your text is here. Link the same account again and it goes out by itself, or cancel this relay.</source>
        <translation>%1&#x202f;; votre texte est ici. Liez de nouveau le même compte et il partira de lui-même, ou annulez ce relais.</translation>
    </message>
    <message>
        <source>%1 · relayed anew since</source>
        <translation>%1 · relayé de nouveau depuis</translation>
    </message>
    <message>
        <source>%1 refused it. You relayed the story there anew since; this text is kept.</source>
        <translation>%1 l’a refusé. Vous y avez relayé l’actualité de nouveau depuis&#x202f;; ce texte est gardé.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ReportDialog</name>
    <message>
        <source>Report to a folder</source>
        <translation>Rapport dans un dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Report by e-mail</source>
        <translation>Rapport par e-mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Reports that come by themselves</source>
        <translation>Rapports automatiques</translation>
    </message>
    <message>
        <source>What the dashboard shows now is reported: %1</source>
        <translation>Le rapport porte sur ce que le tableau de bord montre maintenant&#x202f;: %1</translation>
    </message>
    <message>
        <source>To a folder of this machine</source>
        <translation>Dans un dossier de cet ordinateur</translation>
    </message>
    <message>
        <source>On Mondays or the first of the month, while Relais runs; one that was missed is made up for.</source>
        <translation>Le lundi ou le premier du mois, quand Relais est ouvert&#x202f;; un rapport manqué est rattrapé.</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PDF: report</source>
        <translation>PDF&#x202f;: rapport</translation>
    </message>
    <message>
        <source>CSV: data, one line a cell</source>
        <translation>CSV&#x202f;: données, une ligne par cellule</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Each week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Folder of the reports</source>
        <translation>Dossier des rapports</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Choisissez d’abord un dossier.</translation>
    </message>
    <message>
        <source>From your company’s server to %1, with the figures as CSV: on Mondays or the first Monday of the month, outside your quiet hours and leave.</source>
        <translation>Du serveur de votre entreprise à %1, avec les chiffres en CSV&#x202f;: le lundi ou le premier lundi du mois, hors de vos heures de repos et de vos congés.</translation>
    </message>
    <message>
        <source>Your company has not set up e-mail for Relais.</source>
        <translation>Votre entreprise n’a pas configuré l’e-mail pour Relais.</translation>
    </message>
    <message>
        <source>XLSX: workbook, definitions included</source>
        <translation>XLSX&#x202f;: classeur, définitions comprises</translation>
    </message>
    <message>
        <source>The server refused the report of %1 for good. Ask your administrator why.</source>
        <comment>day</comment>
        <translation>Le serveur a définitivement refusé le rapport du %1. Demandez-en la raison à votre administrateur.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ReportsPanel</name>
    <message>
        <source>Reported to the editors</source>
        <translation>Signalée aux éditeurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>author of a post, its text</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who reported, when, the word</comment>
        <translation>%1,&#x202f;%2&#x202f;:&#x202f;%3</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Remove this post for everyone</source>
        <translation>Retirer cette publication pour tout le monde</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>La raison</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>Removed, %1</source>
        <translation>Retirée, %1</translation>
    </message>
    <message>
        <source>Left there, %1</source>
        <translation>Laissée, %1</translation>
    </message>
    <message>
        <source>%1. %2 answered: %3</source>
        <comment>what was decided, who, the answer</comment>
        <translation>%1. %2 a répondu&#x202f;: %3</translation>
    </message>
    <message>
        <source>(its text is gone)</source>
        <translation>(son texte n’est plus là)</translation>
    </message>
    <message>
        <source>Public card of %1</source>
        <translation>Carte publique de %1</translation>
    </message>
    <message>
        <source>Public page of the story “%1”</source>
        <translation>Page publique de l’actualité «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>A visitor, %1: %2</source>
        <comment>when, the word</comment>
        <translation>Un visiteur, %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>C’est réglé</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>A line stays in its place, with your name and the reason. It can be restored for %n day(s).</source>
        <translation>
            <numerusform>Une ligne reste à sa place, avec votre nom et la raison. Elle peut être rétablie pendant %n jour.</numerusform>
            <numerusform>Une ligne reste à sa place, avec votre nom et la raison. Elle peut être rétablie pendant %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Répondre à %1</translation>
    </message>
    <message>
        <source>They read it on the wall; the report is settled and the post stays as it is.</source>
        <translation>La réponse se lit sur le mur&#x202f;; le signalement est réglé et la publication reste comme elle est.</translation>
    </message>
    <message>
        <source>What was decided, and why</source>
        <translation>Ce qui a été décidé, et pourquoi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <comment>reports</comment>
        <translation>
            <numerusform>%n réglé</numerusform>
            <numerusform>%n réglés</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited since. When it was reported: %1</source>
        <translation>Modifiée depuis. Au moment du signalement&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, in a comment: %2</source>
        <comment>author of a comment, its text</comment>
        <translation>%1, dans un commentaire&#x202f;: %2</translation>
    </message>
    <message>
        <source>Remove this comment for everyone</source>
        <translation>Retirer ce commentaire pour tout le monde</translation>
    </message>
    <message>
        <source>They read it on the wall; the report is settled and the comment stays as it is.</source>
        <translation>La réponse se lit sur le mur&#x202f;; le signalement est réglé et le commentaire reste comme il est.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RetentionCard</name>
    <message>
        <source>How long things are kept</source>
        <translation>Durées de conservation</translation>
    </message>
    <message>
        <source>Raw clicks</source>
        <translation>Clics bruts</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>kept</comment>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors’ addresses</source>
        <translation>Adresses des visiteurs</translation>
    </message>
    <message>
        <source>never kept</source>
        <translation>jamais gardées</translation>
    </message>
    <message>
        <source>Numbers of sendings</source>
        <translation>Numéros d’envoi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>kept</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Your relays and figures</source>
        <translation>Vos relais et leurs chiffres</translation>
    </message>
    <message>
        <source>while you take part</source>
        <comment>kept</comment>
        <translation>tant que vous participez</translation>
    </message>
    <message>
        <source>List of what was sent, here</source>
        <translation>Liste des envois, ici</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RetractQuestion</name>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>titles of stories</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were relayed %n time(s).</source>
        <translation>
            <numerusform>Elles ont été relayées %n fois.</numerusform>
            <numerusform>Elles ont été relayées %n fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How often %n story(ies) of them were relayed is not told: it would tell of a few people.</source>
        <translation>
            <numerusform>Combien de fois %n d’entre elles a été relayée n’est pas dit&#x202f;: cela parlerait de quelques personnes.</numerusform>
            <numerusform>Combien de fois %n d’entre elles ont été relayées n’est pas dit&#x202f;: cela parlerait de quelques personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has relayed them.</source>
        <translation>Personne ne les a relayées.</translation>
    </message>
    <message>
        <source>Nothing is fetched from it any more.</source>
        <translation>Plus rien n’en est relevé.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) of it wait and are dropped.</source>
        <translation>
            <numerusform>%n candidat en attente est écarté.</numerusform>
            <numerusform>%n candidats en attente sont écartés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of it stay on the board: %1.</source>
        <translation>
            <numerusform>%n brouillon qui en vient reste au tableau&#x202f;: %1.</numerusform>
            <numerusform>%n brouillons qui en viennent restent au tableau&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retract “%1”</source>
        <translation>Rétracter «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Retract</source>
        <translation>Rétracter</translation>
    </message>
    <message numerus="yes">
        <source>Members see %n story(ies) of it: %1.</source>
        <translation>
            <numerusform>Les membres en voient %n actualité&#x202f;: %1.</numerusform>
            <numerusform>Les membres en voient %n actualités&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn, they leave every queue at the next sync and what waits in outboxes is stopped; those who relayed them read the reason. This stays so; all else can be brought back.</source>
        <translation>Retirées, elles quittent toutes les files à la prochaine synchronisation et ce qui attend dans les boîtes d’envoi est arrêté&#x202f;; qui les a relayées lit le motif. Cela reste ainsi&#x202f;; tout le reste peut être rétabli.</translation>
    </message>
    <message>
        <source>The reason, which members read</source>
        <translation>Le motif, que les membres lisent</translation>
    </message>
    <message numerus="yes">
        <source>Retract and withdraw %n story(ies)</source>
        <translation>
            <numerusform>Rétracter et retirer %n actualité</numerusform>
            <numerusform>Rétracter et retirer %n actualités</numerusform>
        </translation>
    </message>
    <message>
        <source>Retract, keep its stories</source>
        <translation>Rétracter, garder ses actualités</translation>
    </message>
    <message>
        <source>Ask those who relayed them to delete their posts</source>
        <translation>Demander à qui les a relayées de supprimer ses publications</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ReviewCard</name>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>Renvoyée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RulesForm</name>
    <message>
        <source>Offer a ranking to those who want to be on it</source>
        <translation>Proposer un classement à qui veut y figurer</translation>
    </message>
    <message>
        <source>Points for a relay</source>
        <translation>Points par relais</translation>
    </message>
    <message>
        <source>More in own words</source>
        <translation>En plus avec ses propres mots</translation>
    </message>
    <message>
        <source>For each click</source>
        <translation>Par clic</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Publish these rules</source>
        <translation>Publier ces règles</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Off unless you switch it on. Only who joins stands on it; teams are compared by the average of five or more who joined. Nothing on X counts: its rules forbid rewards for posts.</source>
        <translation>Désactivé tant que vous ne l’activez pas. Seules les personnes qui participent y figurent&#x202f;; les équipes se comparent par la moyenne d’au moins cinq participants. Rien de ce qui est sur X ne compte&#x202f;: ses règles interdisent de récompenser les publications.</translation>
    </message>
    <message>
        <source>%1 Since %2.</source>
        <comment>rules, day</comment>
        <translation>%1 Depuis le %2.</translation>
    </message>
    <message>
        <source>Version %1: off since %2.</source>
        <translation>Version %1&#x202f;: désactivé depuis le %2.</translation>
    </message>
    <message>
        <source>%1: %2 → %3, place %4 → %5</source>
        <comment>team, averages, places</comment>
        <translation>%1&#x202f;: %2 → %3, place %4 → %5</translation>
    </message>
    <message>
        <source>Nobody has joined yet.</source>
        <translation>Personne ne participe encore.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would change places.</source>
        <translation>
            <numerusform>%n personne changerait de place.</numerusform>
            <numerusform>%n personnes changeraient de place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few have joined to say how many would change places.</source>
        <translation>Trop peu de personnes participent pour dire combien changeraient de place.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RulesPanel</name>
    <message>
        <source>Pin it to the top of the queue</source>
        <translation>L’épingler en tête de la file</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Own words at least</source>
        <translation>Propres mots au moins</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>networks allowed, of those there are</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Own words, %1 %</source>
        <comment>at least so many</comment>
        <translation>Ses mots, %1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>a network</comment>
        <translation>sans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n off</source>
        <comment>networks</comment>
        <translation>
            <numerusform>%n exclu</numerusform>
            <numerusform>%n exclus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SchedulePopover</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy  HH:mm</source>
        <comment>date and time format of QLocale</comment>
        <translation>ddd d MMM yyyy  HH:mm</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>Right after your quiet hours</source>
        <translation>Juste après vos heures de repos</translation>
    </message>
    <message>
        <source>Before the story ends %1</source>
        <translation>Avant la fin de l’actualité, %1</translation>
    </message>
    <message>
        <source>That is in your quiet hours: it goes out when they end, %1.</source>
        <translation>C’est dans vos heures de repos&#x202f;: il part à leur fin, %1.</translation>
    </message>
    <message>
        <source>Quiet hours from %1 to %2: nothing is sent then.</source>
        <translation>Heures de repos de %1 à %2&#x202f;: rien ne part alors.</translation>
    </message>
    <message numerus="yes">
        <source>Schedule %n for %1</source>
        <translation>
            <numerusform>Programmer %n relais pour %1</numerusform>
            <numerusform>Programmer %n relais pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Best of these</source>
        <translation>%1. Le meilleur de ceux-ci</translation>
    </message>
    <message>
        <source>Best</source>
        <comment>of the suggested times</comment>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>Around noon, when many read</source>
        <translation>Vers midi, quand beaucoup lisent</translation>
    </message>
    <message>
        <source>At the end of the working day</source>
        <translation>À la fin de la journée de travail</translation>
    </message>
    <message>
        <source>Another relay of yours is planned for %1.</source>
        <translation>Un autre de vos relais est prévu à %1.</translation>
    </message>
    <message>
        <source>If this machine sleeps then, it is sent up to %1 late, else Relais asks.</source>
        <translation>Si cette machine dort alors, l’envoi part jusqu’à %1 en retard, sinon Relais demande.</translation>
    </message>
    <message>
        <source>If this machine sleeps then, Relais asks before it is sent late.</source>
        <translation>Si cette machine dort alors, Relais demande avant d’envoyer en retard.</translation>
    </message>
    <message>
        <source>When your week has room again</source>
        <translation>Dès que votre semaine a de la place</translation>
    </message>
    <message>
        <source>That time has passed: choose a later one.</source>
        <translation>Cette heure est passée : choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <source>The story ends before that: choose an earlier time.</source>
        <translation>L’actualité se termine avant : choisissez une heure plus proche.</translation>
    </message>
    <message>
        <source>%1: Relais reminds you then, and you finish it there.</source>
        <comment>networks</comment>
        <translation>%1 : Relais vous le rappelle alors, et vous terminez là-bas.</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Le matin</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Filters this page as you type. Esc clears it</source>
        <translation>Filtre cette page pendant la saisie. Échap l’efface</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <comment>the shortcut, as shown in the search field</comment>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SentCard</name>
    <message>
        <source>Your copy is on this machine only</source>
        <translation>Votre copie n’est que sur cette machine</translation>
    </message>
    <message>
        <source>%1 own words</source>
        <comment>a percentage</comment>
        <translation>%1 de mots personnels</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>length of a text, limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <comment>length of a text</comment>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Text as it goes out</source>
        <translation>Texte tel qu’il part</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ServerGate</name>
    <message>
        <source>You are offline; this needs the server</source>
        <translation>Vous êtes hors ligne&#x202f;; ceci demande le serveur</translation>
    </message>
    <message>
        <source>You are not signed in; this needs the server</source>
        <translation>Vous n’êtes pas connecté&#x202f;; ceci demande le serveur</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SettingsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Where you relay. Every account is optional; keys and names stay on this machine, and your company never learns them.</source>
        <translation>Où vous relayez. Chaque compte est facultatif&#x202f;; les clés et les noms restent sur cette machine, et votre entreprise ne les apprend jamais.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures de repos</translation>
    </message>
    <message>
        <source>Topics of the settings</source>
        <translation>Rubriques des réglages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>What you want to hear of first.</source>
        <translation>Ce que vous voulez voir en premier.</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>Charte</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Nothing here is called so</source>
        <translation>Rien ici ne s’appelle ainsi</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Topics, languages</source>
        <translation>Thèmes, langues</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SharePagesSection</name>
    <message>
        <source>Public pages</source>
        <translation>Pages publiques</translation>
    </message>
    <message>
        <source>Anyone can read a story&apos;s public page, without signing in: its title, why it is worth sharing, its picture and its captions, never before its embargo ends. What is for some teams, places or languages alone has none.</source>
        <translation>Tout le monde peut lire la page publique d’une actualité, sans se connecter&#x202f;: son titre, pourquoi la partager, son image et ses légendes, jamais avant la fin de l’embargo. Ce qui n’est que pour certaines équipes, certains lieux ou certaines langues n’en a pas.</translation>
    </message>
    <message>
        <source>Off: only stories whose link leads to their page here have one. The pages of the others are not found any more.</source>
        <translation>Désactivé&#x202f;: seules les actualités dont le lien mène à leur page ici en ont une. Les pages des autres deviennent introuvables.</translation>
    </message>
    <message>
        <source>Every story for everyone has a public page</source>
        <translation>Chaque actualité destinée à tous a une page publique</translation>
    </message>
    <message>
        <source>Every story for everyone has a public page now</source>
        <translation>Chaque actualité destinée à tous a maintenant une page publique</translation>
    </message>
    <message>
        <source>Only stories whose link is their page here have one now</source>
        <translation>Seules les actualités dont le lien est leur page ici en ont encore une</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ShellBinding</name>
    <message>
        <source>No connection since %1</source>
        <translation>Pas de connexion depuis %1</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message numerus="yes">
        <source>Read, write and schedule as usual. %n relay(s) wait in the outbox and go out once, when you are back.</source>
        <translation>
            <numerusform>Lisez, écrivez et programmez comme d’habitude. %n relais attend dans la boîte d’envoi et partira une fois, à votre retour.</numerusform>
            <numerusform>Lisez, écrivez et programmez comme d’habitude. %n relais attendent dans la boîte d’envoi et partiront une fois, à votre retour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read, write and schedule as usual. What you relay waits and goes out once, when you are back.</source>
        <translation>Lisez, écrivez et programmez comme d’habitude. Ce que vous relayez attend et part une fois, à votre retour.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>The server asks to remove many stories</source>
        <translation>Le serveur demande de retirer beaucoup d’actualités</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) would go from this machine. Your relays and drafts stay.</source>
        <translation>
            <numerusform>%n actualité quitterait cette machine. Vos relais et brouillons restent.</numerusform>
            <numerusform>%n actualités quitteraient cette machine. Vos relais et brouillons restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>organization, place</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>The server ended your session. Everything on this machine stays; syncing goes on when you are signed in.</source>
        <translation>Le serveur a mis fin à votre session. Tout reste sur cette machine&#x202f;; la synchronisation reprend quand vous êtes connecté.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Votre trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Relais cannot read your keys, so nothing is sent. Nothing is lost: unlock it and try again.</source>
        <translation>Relais ne peut pas lire vos clés, donc rien ne part. Rien n’est perdu&#x202f;: déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>All sends are paused. What you relay waits in the outbox.</source>
        <translation>Tous les envois sont en pause. Ce que vous relayez attend dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Relancer les envois</translation>
    </message>
    <message>
        <source>Your session was used from two places</source>
        <translation>Votre session a été utilisée à deux endroits</translation>
    </message>
    <message>
        <source>The server ended it to protect you: a copy of it may be in other hands. Sign in again, then look at your devices in the settings. If you know one too many, tell your administrator. Everything on this machine stays.</source>
        <translation>Le serveur y a mis fin pour vous protéger&#x202f;: une copie en est peut-être en d’autres mains. Connectez-vous à nouveau, puis regardez vos appareils dans les réglages. S’il y en a un que vous ne connaissez pas, prévenez votre administrateur. Tout ce qui est sur cette machine y reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) not shown</source>
        <translation>
            <numerusform>%n actualité n’est pas montrée</numerusform>
            <numerusform>%n actualités ne sont pas montrées</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature does not match your organization’s key, so Relais neither shows nor relays them. Tell your administrator.</source>
        <translation>La signature ne correspond pas à la clé de votre organisation&#x202f;: Relais ne les montre pas et ne les relaie pas. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>What you just did was not kept</source>
        <translation>Ce que vous venez de faire n’a pas été gardé</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ShownLines</name>
    <message>
        <source>Links to my accounts</source>
        <translation>Liens vers mes comptes</translation>
    </message>
    <message>
        <source>Stories I tell</source>
        <translation>Actualités que je raconte</translation>
    </message>
    <message>
        <source>Open jobs</source>
        <translation>Postes ouverts</translation>
    </message>
    <message>
        <source>Those of my team</source>
        <translation>Ceux de mon équipe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Search engines</source>
        <translation>Moteurs de recherche</translation>
    </message>
    <message>
        <source>They may list this page</source>
        <translation>Ils peuvent référencer cette page</translation>
    </message>
    <message>
        <source>Name and initials</source>
        <translation>Nom et initiales</translation>
    </message>
    <message>
        <source>A card always has a name</source>
        <translation>Une carte porte toujours un nom</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Métier</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SignInNotices</name>
    <message>
        <source>Your sign-in to %1 has ended</source>
        <translation>Votre connexion à %1 a pris fin</translation>
    </message>
    <message>
        <source>Your sign-in to %1 ends on %2</source>
        <translation>Votre connexion à %1 prend fin le %2</translation>
    </message>
    <message>
        <source>Relays to it wait until you sign in again.</source>
        <translation>Les relais vers ce réseau attendent que vous vous reconnectiez.</translation>
    </message>
    <message>
        <source>%1 ends it by itself. Sign in again before, and no relay has to wait.</source>
        <translation>%1 y met fin de lui-même. Reconnectez-vous d’ici là, et aucun relais n’aura à attendre.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SignaturePanel</name>
    <message>
        <source>Add the story of the week</source>
        <translation>Ajouter l’actualité de la semaine</translation>
    </message>
    <message>
        <source>Copy signature</source>
        <translation>Copier la signature</translation>
    </message>
    <message>
        <source>For your e-mail program</source>
        <translation>Pour votre messagerie</translation>
    </message>
    <message>
        <source>The signature is on the clipboard; paste it into your e-mail program.</source>
        <translation>La signature est dans le presse-papiers&#x202f;; collez-la dans votre messagerie.</translation>
    </message>
    <message>
        <source>Thunderbird: a file to attach in the account’s settings</source>
        <translation>Thunderbird&#x202f;: un fichier à joindre dans les paramètres du compte</translation>
    </message>
    <message>
        <source>HTML file (*.html)</source>
        <translation>Fichier HTML (*.html)</translation>
    </message>
    <message>
        <source>Outlook: a file for its Signatures folder</source>
        <translation>Outlook&#x202f;: un fichier pour son dossier Signatures</translation>
    </message>
    <message>
        <source>HTML file (*.htm)</source>
        <translation>Fichier HTML (*.htm)</translation>
    </message>
    <message>
        <source>Apple Mail: copy, then paste it under Signatures</source>
        <translation>Apple Mail&#x202f;: copier, puis coller sous Signatures</translation>
    </message>
    <message>
        <source>Copied. In Mail: Settings, Signatures, then paste.</source>
        <translation>Copié. Dans Mail&#x202f;: Réglages, Signatures, puis coller.</translation>
    </message>
    <message>
        <source>Gmail: copy, then paste it under Signature</source>
        <translation>Gmail&#x202f;: copier, puis coller sous Signature</translation>
    </message>
    <message>
        <source>Copied. In Gmail: See all settings, General, Signature, then paste.</source>
        <translation>Copié. Dans Gmail&#x202f;: Voir tous les paramètres, Général, Signature, puis coller.</translation>
    </message>
    <message>
        <source>Plain text file</source>
        <translation>Fichier de texte simple</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Fichier texte (*.txt)</translation>
    </message>
    <message>
        <source>The story that Comms put first, else one of the current campaign, with its link, below your signature</source>
        <translation>L’actualité que la communication a mise en tête, sinon une de la campagne en cours, avec son lien, sous votre signature</translation>
    </message>
    <message>
        <source>Comms has put no story first, and no campaign has one</source>
        <translation>La communication n’a mis aucune actualité en tête, et aucune campagne n’en a</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SourceDelegate</name>
    <message numerus="yes">
        <source>%1, %2. %n to look at</source>
        <comment>source, its last fetch</comment>
        <translation>
            <numerusform>%1, %2.&#x202f;%n à voir</numerusform>
            <numerusform>%1, %2.&#x202f;%n à voir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n to look at</source>
        <comment>all sources</comment>
        <translation>
            <numerusform>%1.&#x202f;%n à voir</numerusform>
            <numerusform>%1.&#x202f;%n à voir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in seven days</source>
        <comment>entries of a source</comment>
        <translation>
            <numerusform>%n nouvelle entrée en sept jours</numerusform>
            <numerusform>%n nouvelles entrées en sept jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SourceForm</name>
    <message>
        <source>Paused: nothing is fetched</source>
        <translation>En pause&#x202f;: rien n’est relevé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>no limit of its own</source>
        <translation>sans limite propre</translation>
    </message>
    <message>
        <source>New candidates a day, at most</source>
        <translation>Nouvelles candidates par jour, au plus</translation>
    </message>
    <message>
        <source>Names, parted by commas</source>
        <translation>Des noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>Topics of its drafts</source>
        <translation>Thèmes de ses brouillons</translation>
    </message>
    <message>
        <source>For example fr</source>
        <translation>Par exemple fr</translation>
    </message>
    <message>
        <source>Language, where an entry says none</source>
        <translation>Langue, si une entrée n’en dit pas</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Its drafts expire after</source>
        <translation>Ses brouillons expirent après</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>This is not an address of the web, for example https://example.com/feed.xml</source>
        <translation>Ce n’est pas une adresse du web, par exemple https://example.com/feed.xml</translation>
    </message>
    <message>
        <source>There is no topic “%1”</source>
        <translation>Il n’y a pas de thème «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Everyone, or several with commas</source>
        <translation>Tout le monde, ou plusieurs séparés par des virgules</translation>
    </message>
    <message>
        <source>Its drafts are for these locations</source>
        <translation>Ses brouillons s’adressent à ces sites</translation>
    </message>
    <message>
        <source>Its drafts are for who reads</source>
        <translation>Ses brouillons s’adressent à qui lit</translation>
    </message>
    <message>
        <source>Watched only: its entries do not come into the inbox</source>
        <translation>Seulement suivie&#x202f;: ses entrées ne vont pas dans la boîte de réception</translation>
    </message>
    <message>
        <source>Its drafts are for these teams</source>
        <translation>Ses brouillons sont pour ces équipes</translation>
    </message>
    <message>
        <source>There is no team “%1”</source>
        <translation>Il n’y a pas d’équipe «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>What this site publishes is our own content</source>
        <translation>Ce que ce site publie est notre contenu</translation>
    </message>
    <message>
        <source>Off: its entries are kept as links only</source>
        <translation>Décoché&#x202f;: ses entrées ne sont gardées que comme liens</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SourceOffers</name>
    <message>
        <source>Feeds found</source>
        <translation>Flux trouvés</translation>
    </message>
    <message>
        <source>This page names no feed. Its address can be kept, but brings nothing</source>
        <translation>Cette page ne nomme aucun flux. Son adresse peut être gardée, mais n’apporte rien</translation>
    </message>
    <message>
        <source>Add this feed</source>
        <translation>Ajouter ce flux</translation>
    </message>
    <message>
        <source>Look at this feed</source>
        <translation>Regarder ce flux</translation>
    </message>
    <message>
        <source>The newest in it:</source>
        <translation>Ses dernières entrées&#x202f;:</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SourcePanel</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Fetched by the server, from public addresses only, and reduced to text.</source>
        <translation>Lues par le serveur, à des adresses publiques seulement, et réduites au texte.</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not an address of the web, for example https://example.com/feed.xml</source>
        <translation>Ce n’est pas une adresse du web, par exemple https://example.com/feed.xml</translation>
    </message>
    <message>
        <source>Lists of sources (OPML)</source>
        <translation>Listes de sources (OPML)</translation>
    </message>
    <message>
        <source>Import OPML…</source>
        <translation>Importer un OPML…</translation>
    </message>
    <message>
        <source>Save as OPML…</source>
        <translation>Enregistrer en OPML…</translation>
    </message>
    <message>
        <source>https://… of a site or a feed</source>
        <translation>https://… d’un site ou d’un flux</translation>
    </message>
    <message>
        <source>Address of a site or a feed</source>
        <translation>Adresse d’un site ou d’un flux</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Relever maintenant</translation>
    </message>
    <message>
        <source>The server looks at once (F5)</source>
        <translation>Le serveur regarde tout de suite (F5)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>%n well</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n va bien</numerusform>
            <numerusform>%n vont bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n lente</numerusform>
            <numerusform>%n lentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Retract…</source>
        <translation>Rétracter…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SourceWords</name>
    <message>
        <source>its server does not answer</source>
        <translation>son serveur ne répond pas</translation>
    </message>
    <message>
        <source>its server took too long</source>
        <translation>son serveur a mis trop de temps</translation>
    </message>
    <message>
        <source>this kind of address is not fetched</source>
        <translation>ce type d’adresse n’est pas relevé</translation>
    </message>
    <message>
        <source>its address is not public; an administrator can allow it</source>
        <translation>son adresse n’est pas publique&#x202f;; un administrateur peut l’autoriser</translation>
    </message>
    <message>
        <source>it is larger than what is fetched</source>
        <translation>elle dépasse la taille relevée</translation>
    </message>
    <message>
        <source>it sends on from page to page</source>
        <translation>elle renvoie de page en page</translation>
    </message>
    <message>
        <source>its server says that it is gone</source>
        <translation>son serveur dit qu’elle n’existe plus</translation>
    </message>
    <message>
        <source>its server refuses to show it</source>
        <translation>son serveur refuse de la montrer</translation>
    </message>
    <message>
        <source>the feed is damaged</source>
        <translation>le flux est abîmé</translation>
    </message>
    <message>
        <source>the feed contains what is not accepted for safety</source>
        <translation>le flux contient ce qui n’est pas accepté, par sûreté</translation>
    </message>
    <message>
        <source>it is a page and no feed</source>
        <translation>c’est une page et non un flux</translation>
    </message>
    <message>
        <source>it is no feed of a kind that is known</source>
        <translation>ce n’est pas un flux d’un type connu</translation>
    </message>
    <message>
        <source>there is nothing to show</source>
        <translation>il n’y a rien à montrer</translation>
    </message>
    <message>
        <source>the file is no OPML list</source>
        <translation>le fichier n’est pas une liste OPML</translation>
    </message>
    <message>
        <source>the server looks at many pages just now</source>
        <translation>le serveur regarde beaucoup de pages en ce moment</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>the last fetch failed: %1. Next try %2</source>
        <translation>le dernier relevé a échoué&#x202f;: %1. Prochain essai %2</translation>
    </message>
    <message>
        <source>the last fetch failed: %1</source>
        <translation>le dernier relevé a échoué&#x202f;: %1</translation>
    </message>
    <message>
        <source>last fetched %1</source>
        <translation>dernier relevé %1</translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>pas encore relevée</translation>
    </message>
    <message>
        <source>%1 s at the last fetch, the limit is %2 s</source>
        <translation>%1 s à la dernière lecture, la limite est de %2 s</translation>
    </message>
    <message>
        <source>retracted on %1</source>
        <comment>a date</comment>
        <translation>rétractée le %1</translation>
    </message>
    <message>
        <source>its server asks for a pause</source>
        <translation>son serveur demande une pause</translation>
    </message>
    <message>
        <source>its server has a fault of its own</source>
        <translation>son serveur a une panne</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>elle ne peut pas être lue</translation>
    </message>
    <message>
        <source>the day’s candidates are in. Next fetch %1</source>
        <translation>les candidats du jour sont là. Prochain relevé %1</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added</source>
        <translation>
            <numerusform>%n source ajoutée</numerusform>
            <numerusform>%n sources ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of the list: import it again to add them</source>
        <translation>
            <numerusform>%n autre de la liste&#x202f;: importez-la à nouveau pour l’ajouter</numerusform>
            <numerusform>%n autres de la liste&#x202f;: importez-la à nouveau pour les ajouter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SourcesBar</name>
    <message>
        <source>Fetch now</source>
        <translation>Relever maintenant</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>button: add one</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>The server looks at once</source>
        <translation>Le serveur regarde tout de suite</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Search candidates</source>
        <translation>Chercher des candidats</translation>
    </message>
    <message>
        <source>You are offline; deciding is for everyone at once and needs the server</source>
        <translation>Vous êtes hors ligne&#x202f;; décider vaut pour tout le monde à la fois et demande le serveur</translation>
    </message>
    <message>
        <source>Kept as a draft on the board</source>
        <translation>Gardé comme brouillon sur le tableau</translation>
    </message>
    <message>
        <source>Candidate dropped</source>
        <translation>Candidat écarté</translation>
    </message>
    <message>
        <source>Asked; what is new comes in a few seconds</source>
        <translation>Demandé&#x202f;; les nouveautés arrivent dans quelques secondes</translation>
    </message>
    <message>
        <source>Paused; nothing is fetched from it</source>
        <translation>En pause&#x202f;; rien n’en est relevé</translation>
    </message>
    <message>
        <source>Fetched again</source>
        <translation>De nouveau relevée</translation>
    </message>
    <message>
        <source>“%1” and its candidates are removed</source>
        <translation>«&#x202f;%1&#x202f;» et ses candidates sont retirées</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>Importer des sources</translation>
    </message>
    <message>
        <source>OPML lists (*.opml *.xml)</source>
        <translation>Listes OPML (*.opml *.xml)</translation>
    </message>
    <message>
        <source>This file cannot be read, or is larger than 1 MB</source>
        <translation>Ce fichier est illisible, ou dépasse 1 Mo</translation>
    </message>
    <message>
        <source>Save the sources</source>
        <translation>Enregistrer les sources</translation>
    </message>
    <message>
        <source>sources.opml</source>
        <translation>sources.opml</translation>
    </message>
    <message>
        <source>The sources are saved in %1</source>
        <translation>Les sources sont enregistrées dans %1</translation>
    </message>
    <message>
        <source>This file cannot be written: %1</source>
        <translation>Ce fichier ne peut pas être écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1” is back, with its settings</source>
        <translation>«&#x202f;%1&#x202f;» est de retour, avec ses réglages</translation>
    </message>
    <message>
        <source>Kept as a translation, a draft on the board</source>
        <translation>Gardé comme traduction, un brouillon sur le tableau</translation>
    </message>
    <message>
        <source>Both are in one language: keep it as a story of its own</source>
        <translation>Les deux sont dans la même langue&#x202f;: gardez-le comme une actualité à part</translation>
    </message>
    <message>
        <source>Somebody goes on with its draft: it stays on the board</source>
        <translation>Quelqu’un poursuit son brouillon&#x202f;: il reste sur le tableau</translation>
    </message>
    <message>
        <source>The story has the new link, as a draft</source>
        <translation>L’actualité a le nouveau lien, comme brouillon</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) of the same news dropped</source>
        <translation>
            <numerusform>%n candidat de la même nouvelle écarté</numerusform>
            <numerusform>%n candidats de la même nouvelle écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is retracted</source>
        <translation>«&#x202f;%1&#x202f;» est rétractée</translation>
    </message>
    <message>
        <source>“%1” is back, with its candidates</source>
        <translation>«&#x202f;%1&#x202f;» est rétablie, avec ses candidats</translation>
    </message>
    <message>
        <source>It was changed meanwhile; what you wrote is still here. Save again to put it in the place of the change.</source>
        <translation>Cela a changé entre-temps&#x202f;; ce que vous avez écrit est toujours ici. Enregistrez de nouveau pour le mettre à la place de ce changement.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SourcesView</name>
    <message>
        <source>%1, %2</source>
        <comment>two counts: sources, candidates</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) to look at</source>
        <translation>
            <numerusform>%n candidat à voir</numerusform>
            <numerusform>%n candidats à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a filter, its count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Pas encore de source</translation>
    </message>
    <message>
        <source>Add your company’s newsroom: what it publishes comes in here by itself.</source>
        <translation>Ajoutez la salle de presse de votre entreprise&#x202f;: ce qu’elle publie arrive ici de soi-même.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>What was dropped in the last 90 days stands here.</source>
        <translation>Ce qui a été écarté ces 90 derniers jours se trouve ici.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Rien à décider</translation>
    </message>
    <message>
        <source>New entries of your sources come in here by themselves.</source>
        <translation>Les nouvelles entrées de vos sources arrivent ici d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Leads to what colleagues brought in</source>
        <translation>Mène à ce que les collègues ont proposé</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardés</translation>
    </message>
    <message>
        <source>What became a draft in the last 90 days stands here.</source>
        <translation>Ce qui est devenu un brouillon ces 90 derniers jours se trouve ici.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SpellMarks</name>
    <message>
        <source>No suggestion</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Ajouter «&#x202f;%1&#x202f;» à mes mots</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::StoryBox</name>
    <message>
        <source>Relay it too</source>
        <translation>Relayer aussi</translation>
    </message>
    <message>
        <source>Relayed by %1</source>
        <comment>colleagues</comment>
        <translation>Relayée par %1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::StoryChanges</name>
    <message>
        <source>the title</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>why to share it</source>
        <translation>pourquoi la partager</translation>
    </message>
    <message>
        <source>the link</source>
        <translation>le lien</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>l’image</translation>
    </message>
    <message>
        <source>the suggested texts</source>
        <translation>les légendes proposées</translation>
    </message>
    <message>
        <source>what must be disclosed</source>
        <translation>ce qui doit être précisé</translation>
    </message>
    <message>
        <source>how much must be your own words</source>
        <translation>la part de vos propres mots</translation>
    </message>
    <message>
        <source>the networks it may go to</source>
        <translation>les réseaux où elle peut aller</translation>
    </message>
    <message>
        <source>how long it may be shared</source>
        <translation>jusqu’à quand elle se partage</translation>
    </message>
    <message>
        <source>the facts of the job</source>
        <translation>les données du poste</translation>
    </message>
    <message>
        <source>when and where it takes place</source>
        <translation>quand et où cela a lieu</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::StoryChoice</name>
    <message>
        <source>Keep as its translation</source>
        <translation>Garder comme sa traduction</translation>
    </message>
    <message>
        <source>Which story does it tell?</source>
        <translation>Quelle actualité raconte-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Search stories</source>
        <translation>Chercher une actualité</translation>
    </message>
    <message>
        <source>Stories in other languages</source>
        <translation>Actualités en d’autres langues</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>title, language, state</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>The draft takes kind, topics, campaign, audience, days and rules from it, and is for those who read its own language.</source>
        <translation>Le brouillon en reprend le type, les thèmes, la campagne, l’audience, les jours et les règles, et s’adresse à qui lit sa propre langue.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give it this link</source>
        <translation>Lui donner ce lien</translation>
    </message>
    <message>
        <source>Which story gets this link?</source>
        <translation>Quelle actualité prend ce lien&#x202f;?</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Actualités</translation>
    </message>
    <message>
        <source>The rest of the story stays as it is. What was approved waits as a draft until somebody approves it anew; until then members see the old link.</source>
        <translation>Le reste de l’actualité ne change pas. Ce qui était approuvé attend comme brouillon que quelqu’un l’approuve à nouveau&#x202f;; d’ici là, les membres voient l’ancien lien.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::StoryForm</name>
    <message>
        <source>What ambassadors read in their queue</source>
        <translation>Ce que les ambassadeurs lisent dans leur file</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Remote work possible</source>
        <translation>Télétravail possible</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>the link</comment>
        <translation>répond</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>of the link</comment>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Choose topics</source>
        <translation>Choisir les thèmes</translation>
    </message>
    <message>
        <source>There is no topic yet</source>
        <translation>Aucun thème pour l’instant</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>of a job</comment>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::StoryHead</name>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Actualité</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Back to the queue (Esc); the draft stays</source>
        <translation>Retour à la file (Échap)&#x202f;; le brouillon reste</translation>
    </message>
    <message>
        <source>Keep it for later (S)</source>
        <translation>La garder pour plus tard (S)</translation>
    </message>
    <message>
        <source>Open the story in your browser</source>
        <translation>Ouvrir l’actualité dans votre navigateur</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>Approuvée %1</translation>
    </message>
    <message>
        <source>Approved %1 by %2</source>
        <translation>Approuvée %1 par %2</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>share by %1</source>
        <translation>à relayer avant %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>Ouvrir l’actualité</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>Copier son adresse</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Ne plus la garder</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>La garder pour plus tard</translation>
    </message>
    <message>
        <source>Several accounts beside each other (Ctrl E)</source>
        <translation>Plusieurs comptes côte à côte (Ctrl E)</translation>
    </message>
    <message>
        <source>Hide from my queue (E)</source>
        <translation>Masquer de ma file (E)</translation>
    </message>
    <message>
        <source>Report a mistake to Comms</source>
        <translation>Signaler une erreur à la communication</translation>
    </message>
    <message>
        <source>Useful to me</source>
        <translation>M’est utile</translation>
    </message>
    <message>
        <source>Not useful to me</source>
        <translation>Ne m’est pas utile</translation>
    </message>
    <message>
        <source>The story’s editors read your word, without your name.</source>
        <translation>Les éditeurs de l’actualité lisent votre mot, sans votre nom.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui est faux</translation>
    </message>
    <message>
        <source>A word to them, if you like</source>
        <translation>Un mot pour eux, si vous voulez</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Useful to me …</source>
        <translation>M’est utile…</translation>
    </message>
    <message>
        <source>Not useful to me …</source>
        <translation>Ne m’est pas utile…</translation>
    </message>
    <message>
        <source>Report a mistake to Comms …</source>
        <translation>Signaler une erreur à la communication…</translation>
    </message>
    <message>
        <source>What changed, revision by revision …</source>
        <translation>Ce qui a changé, révision par révision…</translation>
    </message>
    <message>
        <source>a correction is being checked</source>
        <translation>une rectification est en cours de vérification</translation>
    </message>
    <message>
        <source>The address is copied</source>
        <translation>L’adresse est copiée</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>Jeter ce brouillon</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::StoryHistory</name>
    <message>
        <source>History of “%1”</source>
        <translation>Historique de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>It is being read…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>Revision %1, approved %2</source>
        <comment>number, day</comment>
        <translation>Révision %1, approuvée %2</translation>
    </message>
    <message>
        <source>Revision %1, approved %2 by %3</source>
        <comment>number, day, name</comment>
        <translation>Révision %1, approuvée %2 par %3</translation>
    </message>
    <message>
        <source>Nothing of what it says changed.</source>
        <translation>Rien de ce qu’elle dit n’a changé.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <comment>fields</comment>
        <translation>Modifié&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The first that members had.</source>
        <translation>La première que les membres ont eue.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::StoryList</name>
    <message>
        <source>Stories</source>
        <translation>Actualités</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::StoryNetworksDelegate</name>
    <message>
        <source>+%1</source>
        <comment>other networks</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::StoryPast</name>
    <message>
        <source>Revision %1, approved %2</source>
        <comment>number, day</comment>
        <translation>Révision %1, approuvée %2</translation>
    </message>
    <message>
        <source>Revision %1, approved %2 by %3</source>
        <comment>number, day, name</comment>
        <translation>Révision %1, approuvée %2 par %3</translation>
    </message>
    <message>
        <source>%1 (you read this one)</source>
        <comment>a revision</comment>
        <translation>%1 (celle que vous avez lue)</translation>
    </message>
    <message>
        <source>It changed nothing that bears on a relay.</source>
        <translation>Elle n’a rien changé qui touche un relais.</translation>
    </message>
    <message>
        <source>It changed %1.</source>
        <translation>Elle a changé %1.</translation>
    </message>
    <message>
        <source>The first that this machine has of it.</source>
        <translation>La première que cette machine en a.</translation>
    </message>
    <message>
        <source>Revision %1 changed %2.</source>
        <comment>number, what</comment>
        <translation>La révision %1 a changé %2.</translation>
    </message>
    <message>
        <source>What changed, revision by revision</source>
        <translation>Ce qui a changé, révision par révision</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::StoryPreview</name>
    <message>
        <source>Shows the preview for this network</source>
        <translation>Montre l’aperçu pour ce réseau</translation>
    </message>
    <message>
        <source>An ambassador</source>
        <translation>Ambassadeur, ambassadrice</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Shows the card that ambassadors see in their queue</source>
        <translation>Montre la carte que les ambassadeurs et ambassadrices voient dans leur file</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::StoryWords</name>
    <message>
        <source>It needs a title</source>
        <translation>Il lui faut un titre</translation>
    </message>
    <message>
        <source>The title is too long</source>
        <translation>Le titre est trop long</translation>
    </message>
    <message>
        <source>“Why share this” is too long</source>
        <translation>«&#x202f;Pourquoi relayer&#x202f;» est trop long</translation>
    </message>
    <message>
        <source>The language is not known</source>
        <translation>La langue est inconnue</translation>
    </message>
    <message>
        <source>It needs a link that begins with https://</source>
        <translation>Il lui faut un lien qui commence par https://</translation>
    </message>
    <message>
        <source>The link has a password in it</source>
        <translation>Le lien contient un mot de passe</translation>
    </message>
    <message>
        <source>The link is too long</source>
        <translation>Le lien est trop long</translation>
    </message>
    <message>
        <source>The picture’s description is too long</source>
        <translation>La description de l’image est trop longue</translation>
    </message>
    <message>
        <source>There are more than 15 captions</source>
        <translation>Il y a plus de 15 légendes</translation>
    </message>
    <message>
        <source>A caption has no text</source>
        <translation>Une légende n’a pas de texte</translation>
    </message>
    <message>
        <source>A caption is too long</source>
        <translation>Une légende est trop longue</translation>
    </message>
    <message>
        <source>A caption’s language is not known</source>
        <translation>La langue d’une légende est inconnue</translation>
    </message>
    <message>
        <source>The share of own words is not between 1 and 100</source>
        <translation>La part de propres mots n’est pas entre 1 et 100</translation>
    </message>
    <message>
        <source>The disclosure is too long</source>
        <translation>La mention est trop longue</translation>
    </message>
    <message>
        <source>There are more than 20 topics</source>
        <translation>Il y a plus de 20 thèmes</translation>
    </message>
    <message>
        <source>It would expire before its embargo ends</source>
        <translation>Elle expirerait avant la fin de l’embargo</translation>
    </message>
    <message>
        <source>A topic no longer exists</source>
        <translation>Un thème n’existe plus</translation>
    </message>
    <message>
        <source>The campaign no longer exists</source>
        <translation>La campagne n’existe plus</translation>
    </message>
    <message>
        <source>A team no longer exists</source>
        <translation>Une équipe n’existe plus</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Why share this</source>
        <translation>Pourquoi relayer</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Description of the picture</source>
        <translation>Description de l’image</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Légendes</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Embargo jusqu’au</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Règle de modification</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Networks allowed</source>
        <translation>Réseaux permis</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglée</translation>
    </message>
    <message>
        <source>The server does not take it as it is</source>
        <translation>Le serveur ne la prend pas telle quelle</translation>
    </message>
    <message>
        <source>It says why one would share it</source>
        <translation>Elle dit pourquoi la relayer</translation>
    </message>
    <message>
        <source>It does not say why one would share it</source>
        <translation>Elle ne dit pas pourquoi la relayer</translation>
    </message>
    <message>
        <source>The picture has a description</source>
        <translation>L’image a une description</translation>
    </message>
    <message>
        <source>The picture has no description</source>
        <translation>L’image n’a pas de description</translation>
    </message>
    <message>
        <source>The job has a place</source>
        <translation>L’emploi a un lieu</translation>
    </message>
    <message>
        <source>The job has no place</source>
        <translation>L’emploi n’a pas de lieu</translation>
    </message>
    <message>
        <source>Captions within each network’s length</source>
        <translation>Légendes dans la longueur de chaque réseau</translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s) too long, the first for %1</source>
        <translation>
            <numerusform>%n légende trop longue, pour %1</numerusform>
            <numerusform>%n légendes trop longues, la première pour %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A caption for each language</source>
        <translation>Une légende pour chaque langue</translation>
    </message>
    <message>
        <source>No caption in %1</source>
        <translation>Pas de légende en %1</translation>
    </message>
    <message>
        <source>No disclosure is asked for</source>
        <translation>Aucune mention n’est demandée</translation>
    </message>
    <message>
        <source>The disclosure is in every caption</source>
        <translation>La mention est dans chaque légende</translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s) without the disclosure</source>
        <translation>
            <numerusform>%n légende sans la mention</numerusform>
            <numerusform>%n légendes sans la mention</numerusform>
        </translation>
    </message>
    <message>
        <source>The expiry has gone by</source>
        <translation>La date d’expiration est passée</translation>
    </message>
    <message>
        <source>The dates are in order</source>
        <translation>Les dates sont en ordre</translation>
    </message>
    <message>
        <source>The event has no end</source>
        <translation>L’événement n’a pas de fin</translation>
    </message>
    <message>
        <source>Caption for %1, %2</source>
        <comment>network, language</comment>
        <translation>Légende pour %1, %2</translation>
    </message>
    <message>
        <source>Caption, %1</source>
        <comment>language</comment>
        <translation>Légende, %1</translation>
    </message>
    <message>
        <source>No blocked phrase</source>
        <translation>Aucune expression bloquée</translation>
    </message>
    <message>
        <source>“%1” is a phrase that your company blocks</source>
        <translation>«&#x202f;%1&#x202f;» est une expression que votre entreprise bloque</translation>
    </message>
    <message>
        <source>The link answers</source>
        <translation>Le lien répond</translation>
    </message>
    <message>
        <source>The link does not answer</source>
        <translation>Le lien ne répond pas</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>Une traduction</translation>
    </message>
    <message>
        <source>A translation from %1</source>
        <translation>Une traduction (langue d’origine&#x202f;: %1)</translation>
    </message>
    <message>
        <source>Translation of “%1”</source>
        <translation>Traduction de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Translation of “%1” (%2)</source>
        <comment>title, language</comment>
        <translation>Traduction de «&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>%1 (in preparation)</source>
        <comment>a campaign</comment>
        <translation>%1 (en préparation)</translation>
    </message>
    <message>
        <source>Suggested by %1</source>
        <comment>names of colleagues</comment>
        <translation>Proposée par %1</translation>
    </message>
    <message>
        <source>Every field is as it should be</source>
        <translation>Chaque champ est comme il doit être</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Takes place</source>
        <translation>A lieu le</translation>
    </message>
    <message>
        <source>The event has a date</source>
        <translation>L’événement a une date</translation>
    </message>
    <message>
        <source>The event has no date</source>
        <translation>L’événement n’a pas de date</translation>
    </message>
    <message>
        <source>It can still be shared when the event has begun</source>
        <translation>Elle peut encore être partagée quand l’événement a commencé</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SyncButton</name>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Syncing, %1</source>
        <translation>Synchronisation, %1</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Attend une réponse</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>Échec de la synchronisation</translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>Dernière synchronisation %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours wait</source>
        <translation>
            <numerusform>%n de vos changements attend</numerusform>
            <numerusform>%n de vos changements attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to sync now (F5)</source>
        <translation>Cliquez pour synchroniser maintenant (F5)</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::TabRow</name>
    <message>
        <source>Preview: %1</source>
        <translation>Aperçu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Left and right choose the network</source>
        <translation>Gauche et droite choisissent le réseau</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::TeamChoice</name>
    <message>
        <source>There is no team yet</source>
        <translation>Il n’y a pas encore d’équipe</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Teams that are gone</source>
        <translation>Des équipes qui n’existent plus</translation>
    </message>
    <message>
        <source>Teams: %1</source>
        <translation>Équipes&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::TextField</name>
    <message>
        <source>Your text</source>
        <translation>Votre texte</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ThanksPanel</name>
    <message>
        <source>What colleagues and Comms thank you for stands here; you alone read it.</source>
        <translation>Ce dont collègues et communication vous remercient se trouve ici&#x202f;; vous seul le lisez.</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who thanks, when</comment>
        <translation>%1 ·&#x202f;%2</translation>
    </message>
    <message>
        <source>for your idea: %1</source>
        <translation>pour votre idée&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>for your post: %1</source>
        <translation>pour votre publication&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Hide from the wall</source>
        <translation>Masquer du mur</translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation>Montrer sur le mur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open your idea</source>
        <translation>Ouvrir votre idée</translation>
    </message>
    <message>
        <source>Open your post</source>
        <translation>Ouvrir votre message</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a colleague&apos;s words</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 in four weeks</source>
        <comment>thanks</comment>
        <translation>%1 en quatre semaines</translation>
    </message>
    <message>
        <source>%1 in twelve weeks</source>
        <comment>thanks</comment>
        <translation>%1 en douze semaines</translation>
    </message>
    <message>
        <source>%1 in a year</source>
        <comment>thanks</comment>
        <translation>%1 en un an</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ToldWords</name>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>so many or more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>no colleague yet</source>
        <translation>aucun collègue pour l’instant</translation>
    </message>
    <message>
        <source>a few colleagues</source>
        <translation>quelques collègues</translation>
    </message>
    <message>
        <source>%1+ colleagues</source>
        <comment>so many or more</comment>
        <translation>au moins %1 collègues</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::TooLongBox</name>
    <message>
        <source>Drop the marked words</source>
        <translation>Retirer les mots marqués</translation>
    </message>
    <message>
        <source>Own text for this network</source>
        <translation>Texte propre à ce réseau</translation>
    </message>
    <message>
        <source>One post again</source>
        <translation>De nouveau une seule publication</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long for %1.</source>
        <translation>
            <numerusform>%n caractère de trop pour %1.</numerusform>
            <numerusform>%n caractères de trop pour %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes %2 and would refuse it.</source>
        <translation>%1 en prend %2 et le refuserait.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n account(s) are fine.</source>
        <translation>
            <numerusform>L’autre compte convient.</numerusform>
            <numerusform>Les %n autres comptes conviennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make it a thread of %n post(s)</source>
        <translation>
            <numerusform>En faire un fil de %n publication</numerusform>
            <numerusform>En faire un fil de %n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make it a thread of %n post(s) on %1</source>
        <translation>
            <numerusform>En faire un fil de %n publication sur %1</numerusform>
            <numerusform>En faire un fil de %n publications sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a thread of %n post(s)</source>
        <translation>
            <numerusform>%1&#x202f;: un fil de %n publication</numerusform>
            <numerusform>%1&#x202f;: un fil de %n publications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::TopicsSection</name>
    <message>
        <source>Topics and audiences</source>
        <translation>Thèmes et audiences</translation>
    </message>
    <message>
        <source>What members subscribe to, and whom stories are for.</source>
        <translation>Ce à quoi les membres s’abonnent, et à qui vont les actualités.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>In your organization’s language</source>
        <translation>Dans la langue de votre organisation</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Name of the audience</source>
        <translation>Nom de l’audience</translation>
    </message>
    <message>
        <source>For example: Workshops in Lyon</source>
        <translation>Par exemple&#x202f;: Ateliers de Lyon</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Names, parted by commas; empty: all</source>
        <translation>Des noms, séparés par des virgules&#x202f;; vide&#x202f;: toutes</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Parted by commas; empty: all</source>
        <translation>Séparés par des virgules&#x202f;; vide&#x202f;: tous</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Codes such as fr, en; empty: all</source>
        <translation>Des codes comme fr, en&#x202f;; vide&#x202f;: toutes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Saved audiences</source>
        <translation>Audiences enregistrées</translation>
    </message>
    <message>
        <source>No topic yet. Members choose among them what they see first</source>
        <translation>Pas encore de thème. Les membres y choisissent ce qu’ils voient d’abord</translation>
    </message>
    <message>
        <source>No audience is saved yet</source>
        <translation>Aucune audience n’est encore enregistrée</translation>
    </message>
    <message>
        <source>There is no team “%1”</source>
        <translation>Il n’y a pas d’équipe «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is removed</source>
        <translation>«&#x202f;%1&#x202f;» n’y est plus</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::TrayIcon</name>
    <message>
        <source>Open Relais</source>
        <translation>Ouvrir Relais</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>My impact</source>
        <translation>Mon impact</translation>
    </message>
    <message>
        <source>Relay a story</source>
        <translation>Relayer une actualité</translation>
    </message>
    <message>
        <source>Pause all sends</source>
        <translation>Suspendre tous les envois</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de neuf</translation>
    </message>
    <message>
        <source>Suggest a story</source>
        <translation>Proposer une actualité</translation>
    </message>
    <message>
        <source>Quiet now</source>
        <translation>Au calme maintenant</translation>
    </message>
    <message>
        <source>Nothing notifies and nothing is sent until you say so</source>
        <translation>Rien ne notifie et rien ne part jusqu’à ce que vous le disiez</translation>
    </message>
    <message>
        <source>End quiet for today</source>
        <translation>Fin du repos pour aujourd’hui</translation>
    </message>
    <message>
        <source>Change quiet hours</source>
        <translation>Modifier les heures de repos</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::TrayState</name>
    <message numerus="yes">
        <source>%n relay(s) need you</source>
        <translation>
            <numerusform>%n relais vous attend</numerusform>
            <numerusform>%n relais vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>Au calme jusqu’à %1</translation>
    </message>
    <message>
        <source>All sends are paused</source>
        <translation>Tous les envois sont suspendus</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s) wait</source>
        <translation>
            <numerusform>%n relais attend</numerusform>
            <numerusform>%n relais attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(ies)</source>
        <translation>
            <numerusform>%n nouvelle actualité</numerusform>
            <numerusform>%n nouvelles actualités</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de neuf</translation>
    </message>
    <message>
        <source>Quiet until you say so</source>
        <translation>Au calme jusqu’à ce que vous le disiez</translation>
    </message>
    <message>
        <source>Next relay: %1 on %2</source>
        <translation>Prochain relais&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Quit: %n relay(s) wait</source>
        <translation>
            <numerusform>Quitter&#x202f;: %n relais attend</numerusform>
            <numerusform>Quitter&#x202f;: %n relais attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit: %n relay(s) wait, the next for %1</source>
        <translation>
            <numerusform>Quitter&#x202f;: %n relais attend, pour %1</numerusform>
            <numerusform>Quitter&#x202f;: %n relais attendent, le prochain pour %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::TrendChart</name>
    <message>
        <source>Relays by day</source>
        <translation>Relais par jour</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::UndoToast</name>
    <message>
        <source>Press Ctrl Z or Enter to undo</source>
        <translation>Appuyez sur Ctrl Z ou Entrée pour annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WallDates</name>
    <message>
        <source>%1 %2</source>
        <comment>day of the week, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Dates</source>
        <comment>of events</comment>
        <translation>Dates</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WallModel</name>
    <message>
        <source>%1: %2</source>
        <comment>author, post</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WallPage</name>
    <message>
        <source>Wall</source>
        <translation>Mur</translation>
    </message>
    <message>
        <source>For %1 only</source>
        <translation>Pour %1 seulement</translation>
    </message>
    <message>
        <source>Search the wall</source>
        <translation>Chercher sur le mur</translation>
    </message>
    <message>
        <source>Reported to the editors</source>
        <translation>Signalée aux éditeurs</translation>
    </message>
    <message>
        <source>Link copied; it opens the post in Relais</source>
        <translation>Lien copié&#x202f;; il ouvre la publication dans Relais</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) stand on top already. Take one down first.</source>
        <translation>
            <numerusform>%n publication est déjà épinglée. Retirez-la d’abord.</numerusform>
            <numerusform>%n publications sont déjà épinglées. Retirez-en une d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>This post is not here: it was removed, or it is older than what this machine keeps.</source>
        <translation>Cette publication n’est pas ici&#x202f;: elle a été retirée, ou elle est plus ancienne que ce que garde cet ordinateur.</translation>
    </message>
    <message>
        <source>Removed for everyone</source>
        <translation>Retirée pour tout le monde</translation>
    </message>
    <message>
        <source>Each post and each comment has Report in its menu “…”; the editors read it</source>
        <translation>Chaque publication et chaque commentaire a «&#x202f;Signaler&#x202f;» dans son menu «&#x202f;…&#x202f;»&#x202f;; les éditeurs le lisent</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WallSide</name>
    <message>
        <source>Read the charter</source>
        <translation>Lire la charte</translation>
    </message>
    <message>
        <source>Also in your queue</source>
        <translation>Aussi dans votre file</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Règles de la maison</translation>
    </message>
    <message>
        <source>What is written here stays here. No counting of likes by person, no ranking.</source>
        <translation>Ce qui s’écrit ici reste ici. Aucun décompte des j’aime par personne, aucun classement.</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>stories of the queue</comment>
        <translation>Toutes (%1)</translation>
    </message>
    <message>
        <source>Open my queue</source>
        <translation>Ouvrir ma file</translation>
    </message>
    <message>
        <source>Charter, version %1, accepted by you on %2.</source>
        <translation>Charte, version %1, acceptée par vous le %2.</translation>
    </message>
    <message>
        <source>Charter, version %1.</source>
        <translation>Charte, version %1.</translation>
    </message>
    <message>
        <source>%1 thanks %2: %3</source>
        <comment>giver, receiver, for what</comment>
        <translation>%1 remercie&#x202f;%2&#x202f;:&#x202f;%3</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>Find somebody by name, team or topic, as far as they let themselves be found.</source>
        <translation>Trouvez quelqu’un par son nom, son équipe ou un thème, dans la mesure où cette personne le permet.</translation>
    </message>
    <message>
        <source>Find colleagues</source>
        <translation>Trouver des collègues</translation>
    </message>
    <message>
        <source>Thanks this week</source>
        <translation>Mercis de la semaine</translation>
    </message>
    <message>
        <source>with their consent</source>
        <translation>avec leur accord</translation>
    </message>
    <message>
        <source>Thank a colleague</source>
        <translation>Remercier un collègue</translation>
    </message>
    <message>
        <source>Find them, and name them in a post on the Wall</source>
        <translation>Cherchez-le et nommez-le dans un message sur le Mur</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>How something on the Wall is reported</source>
        <translation>Comment signaler quelque chose sur le Mur</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WallView</name>
    <message>
        <source>Show older posts</source>
        <translation>Montrer les messages plus anciens</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mon équipe</translation>
    </message>
    <message>
        <source>From stories</source>
        <translation>Issus d’actualités</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour le moment</translation>
    </message>
    <message>
        <source>What you and your colleagues write stands here. Nothing leaves the company.</source>
        <translation>Ce que vous et vos collègues écrivez est ici. Rien ne sort de l’entreprise.</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>The order of the posts</source>
        <translation>L’ordre des messages</translation>
    </message>
    <message>
        <source>Most discussed</source>
        <translation>Les plus discutés</translation>
    </message>
    <message>
        <source>You have seen everything</source>
        <translation>Vous avez tout vu</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Mentions %1</source>
        <translation>Mentions %1</translation>
    </message>
    <message>
        <source>Posts from %1</source>
        <translation>Publications de %1</translation>
    </message>
    <message>
        <source>You have seen everything up to %1</source>
        <translation>Vous avez tout vu jusqu’à&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WallWriter</name>
    <message>
        <source>Story</source>
        <translation>Actualité</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Write to your colleagues, or ask them something</source>
        <translation>Écrivez à vos collègues, ou posez-leur une question</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouvelle publication</translation>
    </message>
    <message>
        <source>Write (N)</source>
        <translation>Écrire (N)</translation>
    </message>
    <message>
        <source>The story that the post is about</source>
        <translation>L’actualité dont parle la publication</translation>
    </message>
    <message>
        <source>Post (Ctrl Enter)</source>
        <translation>Publier (Ctrl Entrée)</translation>
    </message>
    <message>
        <source>No story</source>
        <translation>Sans actualité</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n caractère de trop</numerusform>
            <numerusform>%n caractères de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves your company</source>
        <translation>Rien ne quitte votre entreprise</translation>
    </message>
    <message>
        <source>Mention a colleague (@)</source>
        <translation>Mentionner un ou une collègue (@)</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Add a picture; you can also drop one here, or paste it</source>
        <translation>Ajouter une image&#x202f;; vous pouvez aussi la déposer ici ou la coller</translation>
    </message>
    <message>
        <source>The picture is added</source>
        <translation>L’image est ajoutée</translation>
    </message>
    <message>
        <source>Drop the picture here</source>
        <translation>Déposez l’image ici</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave the post as it is (Esc)</source>
        <translation>Laisser la publication telle quelle (Échap)</translation>
    </message>
    <message>
        <source>Its story</source>
        <translation>Son actualité</translation>
    </message>
    <message>
        <source>Your post</source>
        <translation>Votre publication</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (Ctrl Enter)</source>
        <translation>Enregistrer (Ctrl Entrée)</translation>
    </message>
    <message>
        <source>You are changing your post</source>
        <translation>Vous modifiez votre publication</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WatchForm</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Words or names, parted by commas</source>
        <translation>Mots ou noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>Looks for any of</source>
        <translation>Cherche l’un de ces mots</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Give the search a name.</source>
        <translation>Donnez un nom à la recherche.</translation>
    </message>
    <message>
        <source>Write one to %1 words or names, parted by commas.</source>
        <translation>Écrivez de un à %1 mots ou noms, séparés par des virgules.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WatchModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a search, mentions this week</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mention(s) this week</source>
        <comment>name of a search</comment>
        <translation>
            <numerusform>%1&#x202f;: %n mention cette semaine</numerusform>
            <numerusform>%1&#x202f;: %n mentions cette semaine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WatchPage</name>
    <message>
        <source>Mentions by week</source>
        <translation>Mentions par semaine</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>New search</source>
        <translation>Nouvelle recherche</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>No search is kept yet</source>
        <translation>Aucune recherche enregistrée</translation>
    </message>
    <message>
        <source>Keep your company’s name, or words that matter, and see what is said of them.</source>
        <translation>Enregistrez le nom de votre entreprise, ou des mots qui comptent, et voyez ce qui s’en dit.</translation>
    </message>
    <message>
        <source>Entries that mention it</source>
        <translation>Entrées qui en parlent</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Into the candidates</source>
        <translation>Vers les candidats</translation>
    </message>
    <message>
        <source>Make an idea of it</source>
        <translation>En faire une idée</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Entries of the week of %1</source>
        <translation>Entrées de la semaine du %1</translation>
    </message>
    <message>
        <source>It is there already, or a story.</source>
        <translation>Elle y est déjà, ou c’est une actualité.</translation>
    </message>
    <message>
        <source>It is among your ideas</source>
        <translation>Elle est parmi vos idées</translation>
    </message>
    <message>
        <source>The search is deleted</source>
        <translation>La recherche est supprimée</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WebhooksCard</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>No webhook yet. Add one for a network of your company that takes it.</source>
        <translation>Pas encore de webhook. Ajoutez-en un pour un réseau de votre entreprise qui l’accepte.</translation>
    </message>
    <message>
        <source>Internal networks, webhooks</source>
        <translation>Réseaux internes, webhooks</translation>
    </message>
    <message>
        <source>Choose the network that gets a webhook</source>
        <translation>Choisir le réseau qui reçoit un webhook</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test the webhook of %1</source>
        <translation>Tester le webhook de %1</translation>
    </message>
    <message>
        <source>given, not tried since you opened Relais</source>
        <translation>donné, pas essayé depuis l’ouverture de Relais</translation>
    </message>
    <message>
        <source>Posts appear under the webhook’s name. Its address is encrypted on the server and is not shown again.</source>
        <translation>Les publications paraissent sous le nom du webhook. Son adresse est chiffrée sur le serveur et n’est plus montrée.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WeekChart</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Left and right move the mark; a click, or Enter, says where its figures come from; Ctrl T shows the table</source>
        <translation>Gauche et droite déplacent le repère&#x202f;; un clic, ou Entrée, dit d’où viennent ses chiffres&#x202f;; Ctrl T montre le tableau</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WeekPanel</name>
    <message>
        <source>Week %1</source>
        <comment>number</comment>
        <translation>Semaine %1</translation>
    </message>
    <message>
        <source>Stories a day</source>
        <translation>Actualités par jour</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>approved stories, stories</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>languages</comment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Own content</source>
        <translation>Notre contenu</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WeekTable</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Where this number comes from: click, or Enter</source>
        <translation>D’où vient ce nombre&#x202f;: un clic, ou Entrée</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WithdrawSheet</name>
    <message>
        <source>Withdraw and correct</source>
        <translation>Retirer et corriger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>Retirer maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>La laisser telle quelle</translation>
    </message>
    <message>
        <source>Write revision %1</source>
        <translation>Écrire la révision %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>You write it in the story editor</source>
        <translation>Vous l’écrivez dans l’éditeur d’actualités</translation>
    </message>
    <message>
        <source>Written to the audit log, under your name</source>
        <translation>Inscrit au journal, à votre nom</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::Withdrawal</name>
    <message>
        <source>The server does not answer. A withdrawal must be true for everyone at once: others would still see the story.</source>
        <translation>Le serveur ne répond pas. Un retrait doit valoir pour tout le monde à la fois&#x202f;: d’autres verraient encore l’actualité.</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WithdrawalForm</name>
    <message>
        <source>Withdraw and offer a correction</source>
        <translation>Retirer et proposer une correction</translation>
    </message>
    <message>
        <source>It leaves the queues at once. Those who relayed it get the reason and the corrected text.</source>
        <translation>Elle quitte les files tout de suite. Celles et ceux qui l’ont relayée reçoivent le motif et le texte corrigé.</translation>
    </message>
    <message>
        <source>Withdraw and ask to delete</source>
        <translation>Retirer et demander la suppression</translation>
    </message>
    <message>
        <source>Without a text in its place.</source>
        <translation>Sans texte de remplacement.</translation>
    </message>
    <message>
        <source>Correct without withdrawing</source>
        <translation>Corriger sans retirer</translation>
    </message>
    <message>
        <source>Revision %1, to approve; %2 stays until then.</source>
        <comment>numbers of revisions</comment>
        <translation>Révision %1, à approuver&#x202f;; la %2 reste en ligne d’ici là.</translation>
    </message>
    <message>
        <source>Everyone is told outside their quiet hours</source>
        <translation>Chacun est prévenu hors de ses heures de repos</translation>
    </message>
    <message>
        <source>Reason, shown to those who relayed it</source>
        <translation>Motif, montré à qui l’a relayée</translation>
    </message>
    <message>
        <source>Proposed text of the correction</source>
        <translation>Texte de correction proposé</translation>
    </message>
    <message>
        <source>What they may post in its place; may stay empty</source>
        <translation>Ce qu’ils peuvent publier à la place&#x202f;; peut rester vide</translation>
    </message>
    <message>
        <source>Proposed text of the correction, in %1</source>
        <translation>Texte de correction proposé, en&#x202f;%1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>characters written, most</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WithdrawalWords</name>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>revision %1, live from %2</source>
        <comment>number, date</comment>
        <translation>révision %1, en ligne dès le %2</translation>
    </message>
    <message>
        <source>revision %1, live since %2</source>
        <comment>number, date</comment>
        <translation>révision %1, en ligne depuis le %2</translation>
    </message>
    <message>
        <source>nobody has relayed it</source>
        <translation>personne ne l’a relayée</translation>
    </message>
    <message>
        <source>relayed by fewer than five people</source>
        <translation>relayée par moins de cinq personnes</translation>
    </message>
    <message>
        <source>%1 relays of %2 people</source>
        <comment>numbers; the second may be “10+”</comment>
        <translation>%1 relais de %2 personnes</translation>
    </message>
    <message>
        <source>relayed by %1 people</source>
        <comment>may be “10+”</comment>
        <translation>relayée par %1 personnes</translation>
    </message>
    <message>
        <source>Nobody has relayed it.</source>
        <translation>Personne ne l’a relayée.</translation>
    </message>
    <message>
        <source>Fewer than five people relayed it; where is not told.</source>
        <translation>Moins de cinq personnes l’ont relayée&#x202f;; où n’est pas dit.</translation>
    </message>
    <message>
        <source>Asking how many relays there are on each network…</source>
        <translation>Demande du nombre de relais sur chaque réseau…</translation>
    </message>
    <message>
        <source>How many relays there are on each network could not be asked.</source>
        <translation>Le nombre de relais sur chaque réseau n’a pas pu être demandé.</translation>
    </message>
    <message>
        <source>How many on each network is not told: it would tell of a few people.</source>
        <translation>Combien sur chaque réseau n’est pas dit&#x202f;: cela en dirait trop sur quelques personnes.</translation>
    </message>
    <message numerus="yes">
        <source>On %n network(s) too few people to say how many.</source>
        <translation>
            <numerusform>Sur %n réseau, trop peu de personnes pour dire combien.</numerusform>
            <numerusform>Sur %n réseaux, trop peu de personnes pour dire combien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted since %1.</source>
        <comment>a date</comment>
        <translation>Comptés depuis le %1.</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Reste tel quel</translation>
    </message>
    <message>
        <source>Cannot be taken back; the person may write again</source>
        <translation>Ne peut pas être repris&#x202f;; la personne peut écrire de nouveau</translation>
    </message>
    <message>
        <source>Edit in place, by an act of the person</source>
        <translation>Modifier sur place, d’un geste de la personne</translation>
    </message>
    <message>
        <source>Delete, by an act of the person</source>
        <translation>Supprimer, d’un geste de la personne</translation>
    </message>
    <message>
        <source>Delete and post again, by an act of the person</source>
        <translation>Supprimer et republier, d’un geste de la personne</translation>
    </message>
    <message>
        <source>Relais opens the post, the person changes it there</source>
        <translation>Relais ouvre le post, la personne le modifie elle-même</translation>
    </message>
    <message>
        <source>The person changes it on the network’s own page</source>
        <translation>La personne le modifie sur la page du réseau</translation>
    </message>
    <message>
        <source>Relais opens the post, the person deletes it there</source>
        <translation>Relais ouvre le post, la personne le supprime elle-même</translation>
    </message>
    <message>
        <source>The person deletes it on the network’s own page</source>
        <translation>La personne le supprime sur la page du réseau</translation>
    </message>
    <message>
        <source>Revision %1 stays in queues until the next one is approved</source>
        <translation>La révision %1 reste dans les files jusqu’à l’approbation de la suivante</translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n queue(s) at the next sync</source>
        <translation>
            <numerusform>Ôtée de %n file au prochain échange</numerusform>
            <numerusform>Ôtée de %n files au prochain échange</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of every queue at the next sync</source>
        <translation>Ôtée de toutes les files au prochain échange</translation>
    </message>
    <message>
        <source>What waits in outboxes is stopped; each text stays with its author</source>
        <translation>Ce qui attend en boîte d’envoi est arrêté&#x202f;; chaque texte reste à son auteur</translation>
    </message>
    <message>
        <source>Withdrawing acts at once. The text of the correction goes out once another editor has approved it.</source>
        <translation>Le retrait agit tout de suite. Le texte de correction part une fois approuvé par un autre éditeur.</translation>
    </message>
    <message>
        <source>Withdrawing acts at once, for everyone. It cannot be undone.</source>
        <translation>Le retrait agit tout de suite, pour tout le monde. Il est sans retour.</translation>
    </message>
    <message>
        <source>Nothing changes for anyone before another editor has approved the new revision.</source>
        <translation>Rien ne change pour personne avant qu’un autre éditeur ait approuvé la nouvelle révision.</translation>
    </message>
    <message>
        <source>Tracked links lead to a page with the reason</source>
        <translation>Les liens suivis mènent à une page qui donne le motif</translation>
    </message>
    <message>
        <source>Tracked links lead to the page of the correction</source>
        <translation>Les liens suivis mènent à la page de correction</translation>
    </message>
    <message>
        <source>Correction waits for you</source>
        <translation>Une rectification vous attend</translation>
    </message>
    <message>
        <source>Correction waits for another editor</source>
        <translation>La rectification attend un autre éditeur</translation>
    </message>
    <message>
        <source>Read and approve</source>
        <translation>Lire et approuver</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WordPopover</name>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WriterPicture</name>
    <message>
        <source>Crop the picture</source>
        <translation>Recadrer l’image</translation>
    </message>
    <message>
        <source>Post without the picture</source>
        <translation>Publier sans l’image</translation>
    </message>
    <message>
        <source>Describe the picture for those who do not see it</source>
        <translation>Décrivez l’image pour les personnes qui ne la voient pas</translation>
    </message>
    <message>
        <source>Description of the picture</source>
        <translation>Description de l’image</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Images (*.jpg *.jpeg *.png)</translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WritingBinder</name>
    <message>
        <source>Your post goes out without its picture: the server did not take it.</source>
        <translation>Votre message part sans son image&#x202f;: le serveur ne l’a pas acceptée.</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Your post was changed</source>
        <translation>Votre publication est modifiée</translation>
    </message>
    <message>
        <source>Your change to a post was not taken, and the post stands as before. %1. “Edit” in its menu has your words.</source>
        <translation>Votre modification d’une publication n’a pas été prise, et la publication reste comme avant. %1. «&#x202f;Modifier&#x202f;» dans son menu garde vos mots.</translation>
    </message>
</context>
</TS>
