"""How people write of suicide, self-harm, an overdose or of hurting somebody: phrases as regular expressions, in folded words.

Read by search/crisis.py, which says what follows from them.
"""

SELF = r"(?:my|him|her|your|them|one)\s*sel(?:f|ves)"
LIFE = r"(?:my|his|her|your|their|own|the)\s+(?:own\s+)?li(?:fe|ves)"
WHO = r"(?:i|he|she|son|daughter|child|kid|teen\w*)"
SKIN = r"(?:my|his|her|their|the)\s+(?:\w+\s+)?(?:arm|wrist|leg|thigh|skin|vein)s?"
DIE = r"(?:die\b|dye\b(?!\s+(?:\w+\s+){0,2}(?:hair|beard|brows?|eyebrows?|clothes|it\b)))"  # by ear
PILLS = r"(?:\w+\s+){0,2}(?:pills?|tablets?|capsules?|medications?|medicines?|meds|drugs|tylenol)"
NO_OTHER = "".join(
    f"(?<!{kind} )" for kind in ["hypertensive", "serotonin", "midlife", "identity", "adrenal", "opioid", "housing"]
)
END = r"(?!\s+(?:to|with|at|on|in|a|an|the|early|near|\d+|\w+ium|med\w*|fmla|disab\w*|antidep\w*)\b)"  # that goes on otherwise
NOT = r"(?:do(?:es)?\s?n\s?t|not|no\s+longer)"
CANNOT = r"(?:can\s?t|cannot|can\s+not)"
# What somebody may also ask about, for others or to understand it.
SUICIDE = [
    r"suici\w*|suicde|suiside|suisid\w*|parasuicid\w*|s\s*u\s*i\s*c\s*i\s*d\s*e|s\s?icide|ideas\s+suicidas|passive\s+ideation"
]
SELF_HARM = [
    rf"(?:hurt|harm|cut|cutting|burn|injur)\w*\s+{SELF}",
    r"hit(?:s|ting)?\s+(?:myself|himself|herself)|cut\w*\s+wrists?|(?:me\s+hago|se\s+hace)\s+dano",
    r"self\s*(?:harm|injur|hurt|mutilat|destruct)\w*|^cutting$|autolesion\w*",
    rf"cut\w*\s+(?:on\s+|up\s+)?{SKIN}",
    rf"{WHO}\s+(?:(?:is|am|was|been|has|started|keeps)\s+){{0,2}}cut(?:s|ting)\b(?!\s+(?:down|back|out|off|class))",
]
OVERDOSE = [
    r"overdos\w*|over\s+dos(?:e|ed|ing)|sobredosis|^ods?$|ods?\s+on",
    r"(?:i|he|she|they|someone|somebody|friend|son|daughter|child|husband|wife)\s+(?:\w+\s+)?od(?:s|ed|ing)?|die\s+from\s+(?:taking\s+)?(?:\w+\s+)?(?:too\s+(?:much|many)|pills)",
]
# Whom somebody may hurt, and how people say that they are afraid of it, or mean to.
KIN = (
    r"(?:bab+(?:y|ies)|infant|newborn|toddler|twins?|child(?:ren)?|kids?|sons?|daughters?|family|ex|(?:ex\s+)?(?:husband|wife|partner|boyfriend|girlfriend)"
    r"|parents?|step\w+|grand\w+|mom|mother|dad|father|brother|sister|uncle|aunt|cousin|teacher|students?|school|boss|co\s?workers?|roommate|neighbou?r|friends?)"
)
OTHERS = rf"(?:(?:so?m\w?|sum|any|every)\s?(?:one|body|1)|people|others|strangers|(?:my|our|his|her|their|the|a)\s+(?:\w+\s+)?{KIN})"
THEM = r"(?:him|them(?:\s+all)?|her)\b(?!\s+(?:back|feelings|arm|leg|head|chances?))"
HARM = r"(?:hurt|harm|kil+|murder|poison|stab|strangl|chok|smother|drown|beat|shak|attack|shoot)(?:e|s|[bt]?ing)?(?:\s+up)?"
FEARS = [
    r"(?:i|im|ill|id|ive)\s+(?:(?:am|will|might|may|could|would|really|just|almost|feel|feeling|like|keep|have|having|afraid|scared|worried|terrified|going|gonna|dont|want|wanna"
    rf"|snap|and|of|to|that|about|an|the|urges?|thoughts?|imagining|thinking)\s+){{1,8}}{HARM}\s+{OTHERS}",
    r"(?:thoug\w*|what\s+if|thinking|think|urges?|afraid|scared|worried|terrified|fear\w*|images?|impulses?|dreams?|feel\w*\s+like)\s+"
    rf"(?:(?:of|about|to|that|i|im|ill|will|might|may|could|going|gonna)\s+){{0,4}}{HARM}\s+(?:{OTHERS}|{THEM}|{KIN})",
    rf"i\s+(?:hit|shook|choked|strangled)\s+{OTHERS}|(?:want|going|urges?|thoughts?|afraid|scared)\s+(?:to|of)\s+(?:throw|dropp?|shak)\w*\s+(?:my|the)\s+bab+(?:y|ies)|shoot\w*\s+up\s+(?:\w+\s+)?school",
    r"voices?\s+(?:\w+\s+){0,3}to\s+(?:hurt|harm|kill|stab)|danger\s+to\s+others|hom[ioc]+dal\w*|homicid\w*",
    r"(?:lastimar|herir|(?:hacer|hacerle|hacerles)\s+dano)\s+(?:al|a\s+(?:los|las|mi|mis|su|alguien|otr[oa]s?|la\s+gente))\b|(?:pensamientos|miedo)\s+(?:de|a)\s+matar|voces\s+(?:\w+\s+){0,4}(?:mat[ea]|matar)",
]
INTENT = [
    rf"(?:i|im|id|ive|he|hes|she|shes|they|{KIN})\s+(?:(?:am|is|are|really|just|have|has|an?|keeps?|said|says|saying|he|she|they)\s+){{0,4}}"
    rf"(?:wants?|wanted|wanna|going|gonna|ready|plan\w*|will|needs?|threaten\w*|urges?)\s+(?:to\s+|2\s+)?{HARM}\s+(?:{OTHERS}|{THEM})",
    rf"^(?:wants?|wanting|wanna|gonna|going)\s+(?:to\s+)?{HARM}\s+(?:{OTHERS}|{THEM})",
    rf"^{HARM}\s+(?:{OTHERS}|{THEM})$",
    rf"(?:ill\s+kil+|how\s+(?:to|do\s+i|can\s+i)\s+(?:kil+|murder|poison|hurt|harm))\s+(?:{OTHERS}|{THEM})",
    rf"(?:he|hes|she|shes|they|{KIN})\s+(?:(?:is|are|says|said|he|she|they)\s+){{0,3}}(?:wants?|wanted|going|will|threaten\w*)\s+(?:to\s+)?{HARM}\s+(?:me|us)\b",
    r"(?:quier[oe]|ganas\s+de|va\s+a|voy\s+a)\s+matar(?:l[oa]s?\b|\s+a\s)",
]
# Who asks that of a medicine is not afraid of such thoughts.
OF_MEDICINE, OF_THOUGHTS = [r"(?:taking|take|takes|took)"], [r"want\w*|wanna|urges?|thoughts?|voices?|intrusive"]
AND_SELF = [r"(?:and|or|then)\s+(?:\w+\s+)?(?:myself|me|himself|herself)"]
# What nobody says who only asks.
CRIES = [
    r"kms|kys|unaliv\w*|sewer\s?slid\w*|nembutal|pentobarbital",
    r"^(?:die|dying|kill|kill\s+me|lethal|end(?:ing)?\s+it|i\s+(?:could|might|will)\s+die)$",
    r"(?:like|about|of|am|im)\s+ending\s+(?:it|things)\b|not\s+want(?:ing)?\s+to\s+(?:live|be\s+alive|exist)|(?:los[te]|losing|no)\s+(?:\w+\s+)?will\s+to\s+(?:live|go\s+on)",
    rf"(?:kill?|hang|shoot|drown|poison)\w*\s+{SELF}|(?:to|wanna|gonna|and)\s+off\s+{SELF}",
    rf"(?:end|take|took|taking|ending|finish|finishing)\s+(?:it\s+all|{LIFE})\b(?!\s+back)|end(?:ing)?\s+(?:everything|my\s+(?:pain|suffering|misery))",
    r"(?:wan(?:t|ts|ted|ting)?|wann?a|gonna|wish(?:es)?|going|ready|plan(?:s|ning)?|tr(?:y|ies|ied|ying)|like|how|ways?|painless)\s+(?:too?\s+|2\s+)?"
    rf"(?:just\s+)?(?:{DIE}|be\s+(?:dead|gone\b(?!\s+(?:from|for|a|all|in)\b))|end\s+it)|(?:want(?:s|ed)?|wanna|wish)\s+(?:to\s+)?(?:just\s+)?(?:dis+ap+ear|vanish)",
    r"(?:should|deserves?|needs?)\s+(?:to\s+|just\s+)*(?:die\b|be\s+dead)|feel\s+like\s+(?:dying|dieing)",
    r"(?:wish|if)\s+i\s+(?:was|were|am)\s+(?:dead|never\s+born|not\s+here)|wish\s+i\s+(?:could|would)\s+(?:just\s+)?(?:die\b|dis+ap+ear|vanish)",
    r"wish\s+i\s+(?:wasnt|werent|hadnt|had\s+never|was\s+never|never)\s+(?:been\s+|was\s+)?(?:born|alive|here)",
    r"wants?\s+(?:it|everything|this|life)(?:\s+all)?\s+to\s+(?:end|stop|be\s+over)",
    rf"{NOT}\s+(?:want\s+to|wanna)\s+(?:live|be\s+alive|be\s+(?:here|around)|exist|wake\s+up|go\s+on)",
    r"wants?\s+to\s+(?:not|stop)\s+(?:be\s+(?:here|alive|around)|exist\w*|liv(?:e|ing)\b|breathing)",
    rf"{CANNOT}\s+(?:go\s+on|keep\s+going|keep\s+doing\s+this|live\s+(?:like\s+this|this\s+way|any\s?more|any\s+longer))",
    rf"{CANNOT}\s+(?:take|do|bear|stand|handle|cope)\s+(?:(?:it|this|life)\s+)?any\s?(?:more|longer)|i\s+(?:just\s+)?{CANNOT}\s+do\s+this$",
    r"(?:better\s+off|rather\s+be)\s+dead|(?:better|happier|easier)\s+(?:off\s+)?without\s+me",
    r"(?:every\s?(?:one|body)|people|family|kids|children|world|they|all)\s+(?:\w+\s+){0,2}(?:better|happier|easier)\s+(?:off\s+)?without\s+(?:her|him|us)",
    r"burden\s+(?:to|on)\s+(?:every\s?(?:one|body)|(?:my|his|her|the)\s+(?:family|kids|children)|others|people)",
    r"(?:in\s+front\s+of|under)\s+(?:a\s+|the\s+)?(?:train|truck|bus)|(?:jump|step|walk|driv)\w*\s+(?:\w+\s+){0,2}off\s+(?:(?:a|an|the|my|some)\s+)?(?:\w+\s+)?(?:bridge|cliff|roof|building|balcony)|sleep\s+and\s+(?:never|not|dont)\s+wake",
    r"(?:wan(?:t|ts|ted)?|wann?a|gonna|going|ready|plan(?:s|ning)?|need|urges?)\s+(?:to\s+|2\s+)?(?:hurt|harm|cut|burn)\w*\s+"
    + SELF,
    r"no\s?(?:body|one)\s+(?:would|will)\s+(?:even\s+)?(?:miss\s+me|(?:miss|care|notice)\s+if\s+i)",
    r"worth\s+living|point\s+(?:of|in|to)\s+(?:living|life(?!\s+(?!any))|being\s+alive|going\s+on)|hate\s+(?:my\s+life|living|being\s+alive)",
    r"(?:no|nothing)\s+(?:reason\s+)?(?:to\s+live|left\s+to\s+live)(?:\s+for)?|(?:tired\s+of|done\s+with|giv(?:e|en|ing)\s+up\s+on)\s+(?:living|life|being\s+alive)|life\s+(?:is\s?nt|isnt|is\s+not)\s+worth",
    rf"reasons?\s+(?:(?:left|do|does|i|have|for|me|him|her|is|there|any\s?more)\s+){{0,4}}to\s+(?:live|keep\s+(?:going|living)|go\s+on|carry\s+on|stay\s+alive|be\s+(?:here|alive)|exist)\b{END}",
    rf"no\s+point\s+(?:in\s+)?(?:going\s+on|carrying\s+on|keep(?:ing)?\s+going|continuing|staying\s+alive|being\s+(?:alive|here))\b{END}|no\s+point\s+(?:any\s?more|to\s+anything)|point\s+(?:any\s?more|of\s+it\s+all)$",
    r"never\s+wake\s+up(?!\s+(?:rested|refreshed|early|on\s+time|feeling))|dont\s+wake\s+up(?!\s+(?:at|until|in|early|rested))|sleep\s+forever\b(?!\s+on)|plan\w*\s+(?:my|his|her)\s+(?:own\s+)?death",
    r"lethal\s+dose|how\s+(?:many|much)\s+\w+\s+(?:to|will|would)\s+(?:die|kill)",
    rf"(?:took|taken|swallow(?:ed)?|ate)\s+(?:\w+\s+)?too\s+(?:many|much)\b(?!\s+time)|tak(?:e|es|ing)\s+too\s+(?:many|much)\s+{PILLS}",
    rf"(?:took|taken|take|swallow\w*|ate)\s+(?:\w+\s+){{0,3}}(?:bottle|handful|bunch)\b|(?:took|taken|swallowed|ate)\s+all\s+{PILLS}",
    r"(?:took|taken|swallowed|ate)\s+\d\d+\s+(?!(?:\w+\s+)?(?:mg|milligram|ml|mcg|min|hour|day|week|month|year|session|treatment|infusion|dose|test|class|step|pound|antidep))",
    r"(?:drank|drunk|drink|drinking|swallow\w*)\s+(?:\w+\s+)?(?:bleach|antifreeze|poison)",
    r"guns?|firearms?|noose|slit\s+\w+\s+wrists?|goodbye\s+(?:note|letter)",
    rf"(?:call|text|chat|line)?\s*988|{NO_OTHER}crisis\b(?!\s+of\s+faith)|hot\s?line|lifeline",
    r"(?:thoughts?|think\w*|talk\w*|dream\w*)\s+(?:of|about)\s+(?:death|dying|ending)|no\s+puedo\s+mas|no\s+aguanto\s+mas",
    r"suicidarme|quiero\s+(?:morir|morirme|matarme)|matarme|quitarme\s+la\s+vida|no\s+quiero\s+(?:vivir|seguir\s+viviendo|estar\s+aqui)|quiero\s+desaparecer|pens\w+\s+en\s+(?:la\s+muerte|morir)|pienso\s+en\s+(?:la\s+muerte|morir)",
    r"(?:me|se)\s+(?:quier[oe]|voy\s+a|va\s+a)\s+(?:morir|matar)|quiere\s+(?:morir|matar)(?:se)?\b(?!\s+a\b)|ganas\s+de\s+(?:vivir|morir)|vale\s+la\s+pena\s+vivir",
    r"(?:acabar|terminar)\s+con\s+(?:(?:mi|su)\s+vida|todo)|(?:tome|tomado|(?:me|se)\s+tomo)\s+(?:\w+\s+)?(?:much|demasiad|tod)[ao]s\b(?!\s+los\s+dias)|(?:me|se)\s+cort[ao]|matarse",
    r"(?:hacerme|cortarme|lastimarme)(?:\s+dano)?|linea\s+de\s+(?:vida|crisis|ayuda)|quitarse\s+la\s+vida",
    r"(?:quisiera|mejor)\s+(?:estar\s+)?(?:morir\w*|muert[oa])|no\s+quiero\s+estar\s+viv[oa]|mejor\s+sin\s+mi\b|(?:cortarse|hacerse\s+dano)",
    r"wish(?:es|ed)?\s+(?:i|he|she|they)\s+(?:was|were|would|wouldnt|could|didnt|did\s+not|had|hadnt|wasnt|werent)\s+(?:(?:not|never|been|just)\s+){0,2}(?:dead|born|die\b|wake|waking|exist|alive|here)|wish\s+to\s+not\s+exist",
    r"(?:dont|shouldnt|do\s+not)\s+(?:deserve\s+to\s+(?:live|be\s+alive)|care\s+if\s+i\s+(?:live|die)|be\s+alive)|if\s+i\s+(?:died|die|was\s+gone|were\s+gone)\b|(?:im|am|hes|shes|is|like)\s+a\s+burden\b",
    r"sick\s+of\s+(?:living|life)\b|life\s+(?:is|has)\s+(?:pointless|meaningless|no\s+(?:meaning|point|purpose))|cant\s+keep\s+living|pills?\s+(?:\w+\s+){0,3}to\s+die|(?:is|be)\s+lethal",
    r"slit\w*\s+(?:my|his|her|their)\s+(?:wrists?|throat)|(?:crash|crashing|drive|driving)\s+(?:my|the|his|her)\s+car\s+(?:on\s+purpose|into)|(?:want|wanr|wana)\s+t[oi]\s+(?:die|dir)$",
    r"cansad[oa]\s+de\s+vivir|vida\s+no\s+tiene\s+sentido|para\s+que\s+vivir$|soy\s+una\s+carga|(?:ojala|desear\w+)\s+(?:\w+\s+)?(?:muert[oa]|morir\w*)|dormir\s+y\s+no\s+despertar",
    r"(?:tomo|tome|tomado)\s+(?:muchas|demasiadas|todas|un\s+(?:frasco|bote))\b(?!\s+los\s+dias)|se\s+quito\s+la\s+vida|pastillas\s+para\s+morir|que\s+todo\s+termine|sentido\s+a\s+la\s+vida|no\s+quiero\s+seguir$",
    r"my\s+life\s+is\s+over|i\s+hate\s+myself|be\s+on\s+this\s+earth|wnna\s+die|death\s+wish|obsessed\s+with\s+(?:death|dying)|dont\s+see\s+a\s+future|life\s+not\s+worth",
    rf"(?:kill?|hang|shoot|cut|hurt)(?:ing)?{SELF}|(?:wan(?:na|to|tto))die\b|(?:wnat|watn|wnt|wabt|wamt|want)\s+t[oi]o?\s+(?:die|dir|dei|doe|idie)$",
    r"(?:be\s+with|join)\s+my\s+(?:dead|deceased|late)\s+(?!\w+\s+(?:at|for|in)\b)\w+|(?:least\s+painful|painless|peaceful)\s+(?:way|method)\s+(?:to\s+)?(?:go|die)$",
    rf"(?:suffocat|strangl|stab|chok|electrocut|smother)\w*\s+{SELF}|painless\s+death|(?:no\s+way\s+out|why\s+am\s+i\s+(?:still\s+)?(?:alive|here))$|nine\s+eight\s+eight",
    rf"(?:took|taken|swallow\w*|ate)\s+{PILLS}\s+(?:\w+\s+)?(?:on\s+purpose|intentionally|deliberately)|(?:took|taken|swallowed)\s+(?:my|his|her|the)\s+(?:whole|entire)\s+\w+|if\s+i\s+take\s+\d\d+\s+(?!mg|milli|min|hour|day|week)",
    r"(?:im|i\s+am)\s+not\s+safe\b(?!\s+(?:to|on|for))|(?:dont|do\s+not)\s+feel\s+safe\b(?!\s+(?:taking|driving|on))|not\s+safe\s+(?:with\s+myself|by\s+myself|alone|at\s+home|tonight)",
    r"^(?:(?:psychiatric|mental\s+health|an|this\s+is\s+an)\s+)*emergency(?:\s+(?:help|now|please|number|line))*$|^(?:please\s+|someone\s+|i\s+need\s+|need\s+|urgent\s+)*help(?:\s+(?:me|please|now|right\s+now|asap))*$",
    r"(?:saying|said|wrote|writing)\s+(?:my\s+)?goodbyes?\b(?!\s+to\s+(?:insomnia|anxiety|depression))|giv\w+\s+away\s+(?:all\s+)?(?:my|his|her)\s+(?:things|stuff|belongings|possessions)|pain\s+(?:to\s+)?stop\s+forever",
    r"voices?\s+(?:\w+\s+){0,3}to\s+(?:die|jump|cut)|(?:want|wanna|urges?|going)\s+to\s+jump\b(?!\s+start)",
    r"(?:me\s+)?kier[oe]\s+(?:morir|morirme|matar|matarme|vivir)|no\s+kier[oe]\s+vivir|h?a[sc]erme\s+dano|dejar\s+de\s+vivir|hart[oa]\s+de\s+vivir|ganas\s+de\s+morirme|quisiera\s+(?:desaparecer|no\s+despertar)|vida\s+no\s+vale",
    r"ahorcar(?:me|se)|tirar(?:me|se)\s+de\s+un|pegar(?:me|se)\s+un\s+tiro|habl\w+\s+de\s+(?:morir|suicid)\w*|ir(?:me)?\s+de\s+este\s+mundo",
]
# Words of danger long enough that a letter or two amiss leaves no doubt.
MISSPELLED = ["suicide", "suicidal", "suicidio", "overdose", "overdosing", "overdosed", "selfharm"]
MISSPELLED += ["myself", "himself", "herself"]
# Who says so of a subject is in danger, or asks for the means.
IN_DANGER = [
    r"(?:i|im|ive|am)\s+(?:(?!help|talk|support|stop|know|tell|deal|cope|prevent|treat|manage)\w+\s+){0,2}suicid\w*|feel\w*\s+(?:\w+\s+)?suicid\w*|(?:commit|want|wanna|going|plan)\w*\s+(?:\w+\s+)?suicid\w*",
    r"suicid\w*\s+(?:methods?|ways?|plan|note|pills?|kit)|painless\w*|lethal\w*|fatal\w*|deadly|(?:best|easiest|quickest|fastest)\s+way",
    r"how\s+(?:many|much)|how\s+(?:to|do\s+i|can\s+i|do\s+you|can\s+you)\s+(?!stop|help|deal|cope|prevent|talk|support|get|manage|know|tell|treat|recogni|revers|keep|respond)",
]
HELPING = [
    r"what\s+(?:to|do|should|can|happens?)|signs?|symptoms?|someone|somebody|prevent\w*|revers\w*|naloxone|narcan|rescue"
]
