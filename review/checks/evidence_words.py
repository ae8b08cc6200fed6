"""Words of clinics and studies, as alternatives of patterns in folded text. What a check does with them stands elsewhere."""

import re
from functools import lru_cache

WORD = r"[\w'/%.+-]*[\w'%]"


def words(*alternatives):
    """One pattern of many words; a stem ends with "*"."""
    return (
        "(?:" + "|".join(re.escape(one).replace("\\*", r"\w*").replace("\\ ", r"[\s-]") for one in alternatives) + ")"
    )


def gap(most):
    """Up to so many words in between, within one clause."""
    return rf"(?:\s+{WORD}){{0,{most}}}?\s+"


PEOPLE = words(
    "people", "person", "patient*", "adult*", "men", "women", "client*", "individual*", "participant*", "those",
    "everyone", "everybody", "americans", "teens", "teenagers", "veterans", "sufferers", "volunteers", "responders",
    "population", "majority",
)  # fmt: skip
TREATMENTS = words(
    "ketamine", "esketamine", "spravato", "tms", "rtms", "dtms", "stimulation", "theta burst", "pulses", "coil*",
    "ssri*", "snri*", "antidepressant*", "fluoxetine", "fluvoxamine", "paroxetine", "sertraline", "clomipramine",
    "escitalopram", "lithium", "lamotrigine", "quetiapine", "lurasidone", "cariprazine", "lumateperone", "olanzapine",
    "prozac", "zoloft", "paxil", "luvox", "anafranil", "symbyax", "mood stabilizer*", "antipsychotic*", "erp", "cbt",
    "exposure*", "ect", "therapy", "therapies", "psychotherapy", "counseling", "medicine", "medicines", "medication*",
    "drug", "drugs", "treatment*", "infusion*", "session*", "dose", "doses", "injection*", "spray", "lozenge*",
    "device", "devices", "program", "protocol", "approach", "method", "neurofeedback", "psilocybin", "midazolam",
    "anesthetic", "course", "combination", "mindfulness", "meditation", "exercise", "light box", "helmet",
    "it", "this", "they", "both", "either", "these",
)  # fmt: skip
# What treatments are for.
ILLNESS = words(
    "symptom*", "depress*", "ocd", "obsess*", "compuls*", "ritual", "rituals", "intrusive*", "anxiety", "anxious",
    "panic", "ptsd", "trauma", "bipolar", "mania", "suicid*", "insomnia", "hopeless*", "rumination*", "worry",
    "worries", "fear", "fears", "distress", "despair", "sadness", "anhedonia", "craving*", "addiction", "flashbacks",
    "nightmares", "dark thoughts", "unwanted thoughts", "urges", "relapse*", "recurrence*", "illness", "disorder*", "low mood",
    "episode*", "hospitalization*", "y-bocs", "ybocs", "ham-d", "hamd", "hdrs", "hrsd", "madrs", "phq-9", "phq9", "bdi",
    "qids", "gad-7", "cgi", "score", "scores", "condition",
)  # fmt: skip
WELLBEING = words(
    "mood", "moods", "sleep", "energy", "focus", "concentration", "motivation", "quality of life", "functioning",
    "wellbeing", "well-being", "life", "lives", "outlook", "memory", "mental health", "cognition", "outcomes", "resilience",
)  # fmt: skip
SCALES = words(
    "y-bocs", "ybocs", "ham-d", "hamd", "hdrs", "hrsd", "madrs", "phq-9", "phq9", "bdi", "qids", "gad-7", "cgi", "score", "scores",
)  # fmt: skip
OUTCOMES = words(
    "relief", "improvement*", "remission", "recovery", "reduction*", "decrease*", "response", "benefit", "benefits",
    "healing", "lasting results", "real results", "great results", "fast results", "good results", "lasting change",
    "dramatic change*", "symptom relief", "results that last", "best outcomes", "better outcomes", "good outcomes", "best results", "better results",
    "excellent results", "strong results", "rapid results", "impressive results", "remarkable results", "better mood", "better sleep", "full recovery",
)  # fmt: skip
# What a treatment does beside, and must be told with or without a source.
HARMS = words(
    "side effect*", "adverse", "harm*", "risk*", "seizure*", "headache*", "nausea", "dizz*", "vomit*", "bleed*", "dissociat*",
    "blood pressure", "bladder", "misus*", "abus*", "dependen*", "addict*", "faint*", "twitch*", "scalp", "drows*", "sleepiness",
    "sleepy", "weight", "sexual*", "confus*", "hallucinat*", "restless*", "manic", "stopped because", "dropped out",
    "discontinu*", "discomfort", "painful", "worse", "worsen*", "death*", "died", "lost consciousness", "urin*",
    "breathing", "sedation", "sedated", "warning", "liver", "heart",
)  # fmt: skip
SOURCES = words(
    "study", "studies", "trial", "trials", "research", "researchers", "scientists", "evidence", "data", "literature", "science",
    "meta-analysis", "meta-analyses", "metaanalysis", "investigators", "experiments", "findings", "survey", "surveys", "rct", "rcts",
    "publication*", "paper", "papers", "statistics", "reviews", "systematic review", "review of", "clinical experience", "report from",
    "authors", "results", "outcomes", "experts", "neuroscientists", "psychiatrists", "journal", "analysis", "analyses",
)  # fmt: skip
FINDS = words(
    "show", "shows", "showed", "shown", "find", "finds", "found", "suggest", "suggests", "suggested", "indicate", "indicates",
    "indicated", "demonstrate*", "prove", "proves", "proved", "proven", "confirm", "confirms", "confirmed", "reveal", "reveals",
    "revealed", "report", "reports", "reported", "establish*", "support", "supports", "supported", "conclude", "concludes",
    "concluded", "discover", "discovers", "discovered", "document", "documents", "documented", "observe", "observes", "observed",
    "point to", "points to", "pointed to", "agree", "agrees", "agreed", "link", "links", "linked", "attest*", "validate*", "tell us",
    "tells us", "back up", "backs up", "backs", "backed", "underline*", "highlight*", "saw", "noted",
)  # fmt: skip

# What studies count.
RESULT_WORDS = words(
    "respon*", "remission", "remit*", "recover*", "improv*", "benefit*", "better", "relief", "reliev*", "reduc*", "symptom*",
    "score", "scores", "lower", "fell", "drop*", "decreas*", "eased", "ease", "success*", "effective*", "work", "works", "worked",
    "help", "helps", "helped", "relaps*", "well", "satisf*", "recommend*", "efficacy", "free of", "symptom-free", "got well",
    "depress*", "ocd", "anxiety", "suicid*", "compuls*", "obsess*", "cured", "outcome*", "sustained", "milder", "lives back", "life back", "gone", "resolved", "happy", "effect", "effects",
)  # fmt: skip
# By single words, which kinds of patterns can match a sentence at all: most sentences are passed over unread.
KINDS_OF_WORDS = {
    "source": f"{SOURCES}|review|report|experience",
    "find": f"{FINDS}|points?|pointed|tells?|backs?",
    "people": PEOPLE,
    "aim": f"{ILLNESS}|{WELLBEING}|quality|health|thoughts",
    "effect": f"{OUTCOMES}|effects?|results",
    "last": "last\\w*|persist\\w*|holds?|held|continue\\w*|endure\\w*|remain\\w*|stay\\w*",
    "begin": "begins?|starts?|sets?|appears?|occurs?|comes?|shows?",
    "grow": r"gr[eo]ws?|regrows?|rewire\w*|rebuil\w+|repair\w*|resets?|restore\w*|heal\w*|regenerate\w*|renew\w*|strengthens?|recovers?|is|are|rebalance\w*",
    "brain": "brain|connections|synapses|neurons|circuits|cells|pathways|nerve|chemistry",
    "expert": r"doctors?|physicians|clinicians|universit\w+|scans|imaging|neuroimaging|psychologists",
    "outcome": f"{OUTCOMES}|outcomes|results|change|changes",
    "scale": SCALES,
    "relieve": words(
        "reduc*", "lower*", "decreas*", "ease*", "reliev*", "alleviat*", "lessen*", "improv*", "lift*", "lighten*", "quiet*", "calm*",
        "sooth*", "diminish*", "shrink*", "shrank", "cut*", "halv*", "end*", "eras*", "eliminat*", "revers*", "resolv*", "heal*",
        "banish*", "stop*", "overc*", "boost*", "enhanc*", "restor*", "prevent*", "clears", "soften*", "curb*", "beat*", "dissolv*",
        "tame*", "melt*", "take*", "took", "fight*", "conquer*", "defeat*", "stabiliz*", "get*", "got", "help*", "work*", "brighten*",
        "elevat*", "protect*", "keep*", "turn*", "break*", "suppress*", "transform*", "treat*", "easing",
    ),
    "fade": words(
        "improv*", "eas*", "lift*", "fade*", "disappear*", "vanish*", "subsid*", "decreas*", "drop*", "fall*", "fell", "declin*", "lessen*",
        "resolv*", "melt*", "go", "goes", "went", "shrink*", "shrank", "shrunk", "halve*", "clear*", "quiet*", "calm*", "settle*", "is", "are", "was", "were", "been", "be",
    ),
    "fare": words(
        "improv*", "recover*", "respon*", "benefit*", "remit*", "get*", "got", "feel*", "felt", "do", "did", "bec*", "are", "were", "sle*",
        "function", "experience*", "notice*", "see", "sees", "saw", "find*", "found", "achieve*", "reach*", "enjoy*", "gain*", "is", "was", "become", "became", "go", "went",
        "report*", "had", "have", "show*", "stay*", "remain*",
    ),
    "give": words(
        "provid*", "bring*", "brought", "offer*", "give*", "gave", "given", "deliver*", "lead*", "led", "result*", "yield*", "produc*", "creat*", "induc*",
        "achiev*", "ensur*", "mean*",
    ),
    "work": "work(?:s|ed|ing)?",
    "make": "makes?|made|leaves?|left",
    "chance": "chances?|odds|likelihood|rates?|probability",
    "down": "down",
    "help": "help(?:s|ed)?",
    "effective": "effective|efficacious|beneficial|superior",
    "than": "than|outperform\\w*|surpass\\w*",
    "you": "you|you'll",
    "number": r"\d.*|.*%|half|twice|double\w*|triple\w*|thirds?|quarters?|percent|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozens?|several|many|a",
    "share": r"\d.*|.*%|half|.*-(?:thirds?|quarters?|half|fifths?)|thirds?|quarters?|percent|percentage|two|three|four|five|six|seven|eight|nine|ten|one|out|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred",
    "rate": "rates?",
    "shown": "shown|found|proven|proved|demonstrated|documented|established|known|confirmed|supported|backed|seen|observed|reported"
    "|validated|driven|informed",
    "study": "evidence|research|data|science|literature|studies|study|trials?|meta-analys[ei]s|scientists|researchers",
    "by": "according|based|per",
    "backed": r".*-(?:backed|proven|supported|validated)|backed|proven|supported|validated",
    "clinically": "clinically|scientifically|medically",
    "there": "there",
    "figure": "p|p[<=>].*|confidence|statistically|effect|odds|hazard|number",
    "point": r"points?|.*-points?",
    "result": f"{RESULT_WORDS}|lives|life",
}  # fmt: skip
CLASSES = {name: re.compile(f"(?:{pattern})") for name, pattern in KINDS_OF_WORDS.items()}
TOKEN = re.compile(r"[^\s,;:()\".!?]+")


@lru_cache(maxsize=20_000)
def classes_of(word):
    """The classes that a single word may begin a match of."""
    return frozenset(name for name, pattern in CLASSES.items() if pattern.fullmatch(word))


@lru_cache(maxsize=256)  # each kind of pattern asks again
def classes_in(sentence):
    """The classes of all words of a sentence."""
    return frozenset().union(*map(classes_of, TOKEN.findall(sentence)))
