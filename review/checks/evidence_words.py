"""Words of clinics and studies, as alternatives of patterns in folded text. What a check does with them stands elsewhere."""

import re

WORD = r"[\w'/%.+-]*[\w'%]"


def words(*alternatives):
    """One pattern of many words; a stem ends with "*"."""
    return "(?:" + "|".join(re.escape(one).replace("\\*", r"\w*").replace("\\ ", r"[\s-]") for one in alternatives) + ")"


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
    "dramatic change*", "symptom relief", "results that last", "better mood", "better sleep", "full recovery",
)  # fmt: skip
# What a treatment does beside, and must be told with or without a source.
HARMS = words(
    "side effect*", "adverse", "harm*", "risk*", "seizure*", "headache*", "nausea", "dizz*", "vomit*", "bleed*", "dissociat*",
    "blood pressure", "bladder", "misus*", "abus*", "dependen*", "addict*", "faint*", "twitch*", "scalp", "drows*", "sleepiness",
    "sleepy", "weight", "sexual*", "confus*", "hallucinat*", "restless*", "manic", "stopped because", "dropped out",
    "discontinu*", "discomfort", "painful", "worse", "worsen*", "death*", "died", "lost consciousness", "urin*",
    "breathing", "sedation", "sedated", "warning", "falls", "liver", "heart",
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
    "tells us", "back up", "backs up", "underline*", "highlight*", "saw", "noted",
)  # fmt: skip
