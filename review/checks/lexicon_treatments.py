"""The treatments of the built-in lexicon; see lexicon.py for how the names are written."""

from .lexicon import Entry


def medicine(name, names="", brands="", within=()):
    return Entry(name, names, tuple(within), kind="medicine", brands=brands)


def device(name, names="", brands="", within=()):
    return Entry(name, names, tuple(within), kind="device", brands=brands)


def therapy(name, names="", within=()):
    return Entry(name, names, tuple(within), kind="psychotherapy")


def service(name, names=""):
    return Entry(name, names, kind="service")


ANTIDEPRESSANTS = "antidepressant"
SSRIS = "selective serotonin reuptake inhibitor"
SNRIS = "serotonin-norepinephrine reuptake inhibitor"
TRICYCLICS = "tricyclic antidepressant"
MAOIS = "monoamine oxidase inhibitor"
ANTIPSYCHOTICS = "antipsychotic"
STABILIZERS = "mood stabilizer"
BENZODIAZEPINES = "benzodiazepine"
STIMULANTS = "stimulant medication"
PSYCHEDELICS = "psychedelic"
KETAMINE = "ketamine"
TMS = "transcranial magnetic stimulation"
CBT = "cognitive behavioral therapy"

GROUPS = (
    medicine(ANTIDEPRESSANTS, "antidepressant medicine|antidepressant medication|antidepressant drug"),
    medicine(SSRIS, "SSRI|selective serotonin re-uptake inhibitor|serotonin reuptake inhibitor|SRI", within=[ANTIDEPRESSANTS]),
    medicine(SNRIS, "SNRI|serotonin and norepinephrine reuptake inhibitor", within=[ANTIDEPRESSANTS]),
    medicine(TRICYCLICS, "tricyclic|TCA", within=[ANTIDEPRESSANTS]),
    medicine(MAOIS, "MAOI|MAO inhibitor", within=[ANTIDEPRESSANTS]),
    medicine(ANTIPSYCHOTICS, "antipsychotic medicine|antipsychotic medication|atypical antipsychotic|neuroleptic"),
    medicine(STABILIZERS, "mood stabiliser|mood stabilizing medicine|mood-stabilizing medication"),
    medicine(BENZODIAZEPINES, "benzo"),
    medicine(STIMULANTS, "ADHD medication|ADHD medicine|psychostimulant"),
    medicine(PSYCHEDELICS, "psychedelic medicine|psychedelic therapy|psychedelic-assisted therapy"),
)  # fmt: skip

KETAMINES = (
    medicine(KETAMINE, "racemic ketamine|ketamine hydrochloride|ketamine HCl|ketamine infusion|ketamine infusion therapy|ketamine therapy|ketamine treatment|IV ketamine|IM ketamine|oral ketamine|intravenous ketamine|intramuscular ketamine|intranasal ketamine|sublingual ketamine|compounded ketamine|generic ketamine|ketamine lozenge|ketamine troche|ketamine tablet|ketamine injection|ketamine nasal spray|ketamine spray|at-home ketamine|home ketamine|low-dose ketamine|KAP|ketamine-assisted psychotherapy|ketamine-assisted therapy|R/S-ketamine|special K", "Ketalar"),
    medicine("esketamine", "esketamine hydrochloride|esketamine nasal spray|intranasal esketamine|S-ketamine|S(+)-ketamine|(S)-ketamine|es-ketamine|esketamine HCl|esketamine therapy|esketamine treatment", "Spravato|Spravato nasal spray|Spravato spray"),
    medicine("arketamine", "R-ketamine|(R)-ketamine"),
    medicine("psilocybin", "psilocybin therapy|psilocybin-assisted therapy|magic mushroom|psilocybin mushroom", within=[PSYCHEDELICS]),
    medicine("mdma", "MDMA-assisted therapy|MDMA therapy|ecstasy", within=[PSYCHEDELICS]),
    medicine("lsd", "lysergic acid diethylamide", within=[PSYCHEDELICS]),
    medicine("ayahuasca", "DMT|ibogaine|mescaline", within=[PSYCHEDELICS]),
)  # fmt: skip

DEVICES = (
    device(TMS, "TMS|rTMS|repetitive transcranial magnetic stimulation|repetitive TMS|TMS therapy|TMS treatment|theta burst|theta burst stimulation|intermittent theta burst|intermittent theta burst stimulation|iTBS|TBS|magnetic stimulation|figure-8 coil|figure-eight coil|figure of eight coil|figure-8 TMS|accelerated TMS|magnetic brain stimulation|express TMS|TMS session|TMS device|TMS machine|TMS course", "NeuroStar|NeuroStar TMS|MagVenture|MagVita|CloudTMS|Nexstim|Apollo TMS|Magstim"),
    device("deep transcranial magnetic stimulation", "deep TMS|dTMS|deep rTMS|deep repetitive TMS|H-coil|H1 coil|H1-coil|H7 coil|H7-coil|deep TMS therapy", "BrainsWay|BrainsWay Deep TMS|BrainsWay TMS", within=[TMS]),
    device("saint neuromodulation", "Stanford accelerated intelligent neuromodulation therapy|=SAINT|SAINT protocol|SNT", "SAINT Neuromodulation System", within=[TMS]),
    device("electroconvulsive therapy", "ECT|electroconvulsive|electroshock|electroshock therapy|shock therapy|electroconvulsive treatment"),
    device("vagus nerve stimulation", "VNS|vagal nerve stimulation|vagus nerve stimulator"),
    device("deep brain stimulation", "DBS|deep-brain stimulation|Reclaim DBS"),
    device("transcranial direct current stimulation", "tDCS", "Flow headset"),
    device("cranial electrotherapy stimulation", "CES device|cranial electrotherapy", "Alpha-Stim|Fisher Wallace"),
    device("trigeminal nerve stimulation", "eTNS", "Monarch eTNS"),
    device("magnetic seizure therapy", "MST"),
    device("bright light therapy", "light therapy|light box|bright light treatment|phototherapy"),
    device("neurofeedback", "EEG biofeedback|biofeedback"),
    device("stellate ganglion block", "SGB"),
)  # fmt: skip

SSRI_DRUGS = (
    medicine("fluoxetine", "fluoxetine hydrochloride", "Prozac|Sarafem", within=[SSRIS]),
    medicine("fluvoxamine", "fluvoxamine maleate", "Luvox", within=[SSRIS]),
    medicine("paroxetine", "paroxetine hydrochloride", "Paxil|Pexeva|Brisdelle", within=[SSRIS]),
    medicine("sertraline", "sertraline hydrochloride", "Zoloft", within=[SSRIS]),
    medicine("citalopram", "citalopram hydrobromide", "Celexa", within=[SSRIS]),
    medicine("escitalopram", "escitalopram oxalate", "Lexapro", within=[SSRIS]),
    medicine("vilazodone", "", "Viibryd", within=[SSRIS]),
)

SNRI_DRUGS = (
    medicine("venlafaxine", "", "Effexor|Effexor XR", within=[SNRIS]),
    medicine("desvenlafaxine", "", "Pristiq", within=[SNRIS]),
    medicine("duloxetine", "", "Cymbalta", within=[SNRIS]),
    medicine("levomilnacipran", "", "Fetzima", within=[SNRIS]),
    medicine("milnacipran", "", "Savella", within=[SNRIS]),
)

OTHER_ANTIDEPRESSANTS = (
    medicine("clomipramine", "clomipramine hydrochloride", "Anafranil", within=[TRICYCLICS]),
    medicine("amitriptyline", "", "Elavil", within=[TRICYCLICS]),
    medicine("nortriptyline", "", "Pamelor", within=[TRICYCLICS]),
    medicine("imipramine", "", "Tofranil", within=[TRICYCLICS]),
    medicine("desipramine", "", "Norpramin", within=[TRICYCLICS]),
    medicine("doxepin", "", "Silenor", within=[TRICYCLICS]),
    medicine("phenelzine", "", "Nardil", within=[MAOIS]),
    medicine("tranylcypromine", "", "Parnate", within=[MAOIS]),
    medicine("selegiline", "", "Emsam", within=[MAOIS]),
    medicine("bupropion", "", "Wellbutrin|Zyban", within=[ANTIDEPRESSANTS]),
    medicine("mirtazapine", "", "Remeron", within=[ANTIDEPRESSANTS]),
    medicine("trazodone", "", "Desyrel", within=[ANTIDEPRESSANTS]),
    medicine("nefazodone", "", "Serzone", within=[ANTIDEPRESSANTS]),
    medicine("vortioxetine", "", "Trintellix|Brintellix", within=[ANTIDEPRESSANTS]),
    medicine("gepirone", "", "Exxua", within=[ANTIDEPRESSANTS]),
    medicine("dextromethorphan-bupropion", "dextromethorphan and bupropion|dextromethorphan with bupropion|dextromethorphan/bupropion", "Auvelity", within=[ANTIDEPRESSANTS]),
    medicine("zuranolone", "", "Zurzuvae", within=[ANTIDEPRESSANTS]),
    medicine("brexanolone", "", "Zulresso", within=[ANTIDEPRESSANTS]),
)  # fmt: skip

ANTIPSYCHOTIC_DRUGS = (
    medicine("olanzapine and fluoxetine", "olanzapine with fluoxetine|olanzapine-fluoxetine|olanzapine-fluoxetine combination|olanzapine/fluoxetine|fluoxetine and olanzapine|OFC", "Symbyax"),
    medicine("olanzapine and samidorphan", "", "Lybalvi", within=[ANTIPSYCHOTICS]),
    medicine("aripiprazole", "", "Abilify", within=[ANTIPSYCHOTICS]),
    medicine("brexpiprazole", "", "Rexulti", within=[ANTIPSYCHOTICS]),
    medicine("cariprazine", "cariprazine hydrochloride", "Vraylar", within=[ANTIPSYCHOTICS]),
    medicine("lumateperone", "lumateperone tosylate", "Caplyta", within=[ANTIPSYCHOTICS]),
    medicine("lurasidone", "lurasidone hydrochloride", "Latuda", within=[ANTIPSYCHOTICS]),
    medicine("quetiapine", "quetiapine fumarate", "Seroquel|Seroquel XR", within=[ANTIPSYCHOTICS]),
    medicine("olanzapine", "", "Zyprexa", within=[ANTIPSYCHOTICS]),
    medicine("risperidone", "", "Risperdal", within=[ANTIPSYCHOTICS]),
    medicine("paliperidone", "", "Invega", within=[ANTIPSYCHOTICS]),
    medicine("ziprasidone", "", "Geodon", within=[ANTIPSYCHOTICS]),
    medicine("asenapine", "", "Saphris", within=[ANTIPSYCHOTICS]),
    medicine("clozapine", "", "Clozaril", within=[ANTIPSYCHOTICS]),
    medicine("haloperidol", "", "Haldol", within=[ANTIPSYCHOTICS]),
    medicine("iloperidone", "", "Fanapt", within=[ANTIPSYCHOTICS]),
    medicine("pimavanserin", "", "Nuplazid", within=[ANTIPSYCHOTICS]),
    medicine("xanomeline-trospium", "xanomeline and trospium", "Cobenfy", within=[ANTIPSYCHOTICS]),
    medicine("chlorpromazine", "", "Thorazine", within=[ANTIPSYCHOTICS]),
)  # fmt: skip

STABILIZER_DRUGS = (
    medicine("lithium", "lithium carbonate", "Lithobid|Eskalith", within=[STABILIZERS]),
    medicine("lamotrigine", "", "Lamictal", within=[STABILIZERS]),
    medicine("valproate", "valproic acid|divalproex|sodium valproate", "Depakote|Depakene", within=[STABILIZERS]),
    medicine("carbamazepine", "", "Tegretol|Equetro", within=[STABILIZERS]),
    medicine("oxcarbazepine", "", "Trileptal", within=[STABILIZERS]),
    medicine("topiramate", "", "Topamax"),
)

CALMING_DRUGS = (
    medicine("buspirone", "", "Buspar"),
    medicine("alprazolam", "", "Xanax", within=[BENZODIAZEPINES]),
    medicine("lorazepam", "", "Ativan", within=[BENZODIAZEPINES]),
    medicine("clonazepam", "", "Klonopin", within=[BENZODIAZEPINES]),
    medicine("diazepam", "", "Valium", within=[BENZODIAZEPINES]),
    medicine("midazolam", "", "Versed", within=[BENZODIAZEPINES]),
    medicine("hydroxyzine", "", "Vistaril|Atarax"),
    medicine("propranolol", "", "Inderal"),
    medicine("gabapentin", "", "Neurontin"),
    medicine("pregabalin", "", "Lyrica"),
    medicine("prazosin", "", "Minipress"),
    medicine("zolpidem", "", "Ambien"),
    medicine("eszopiclone", "", "Lunesta"),
    medicine("suvorexant", "", "Belsomra"),
    medicine("clonidine", "", "Kapvay"),
    medicine("guanfacine", "", "Intuniv"),
)

OTHER_DRUGS = (
    medicine("methylphenidate", "", "Ritalin|Concerta", within=[STIMULANTS]),
    medicine(
        "amphetamine salts", "mixed amphetamine salts|dextroamphetamine", "Adderall|Dexedrine", within=[STIMULANTS]
    ),
    medicine("lisdexamfetamine", "", "Vyvanse", within=[STIMULANTS]),
    medicine("atomoxetine", "", "Strattera"),
    medicine("modafinil", "", "Provigil"),
    medicine("naltrexone", "", "Vivitrol|Revia"),
    medicine("buprenorphine", "buprenorphine-naloxone|buprenorphine and naloxone", "Suboxone|Sublocade"),
    medicine("methadone"),
    medicine("acamprosate", "", "Campral"),
    medicine("disulfiram", "", "Antabuse"),
    medicine("varenicline", "", "Chantix"),
    medicine("memantine", "", "Namenda"),
    medicine("donepezil", "", "Aricept"),
    medicine("dextromethorphan", "", "Nuedexta"),
    medicine("n-acetylcysteine", "NAC|acetylcysteine"),
    medicine("st john's wort", "saint john's wort"),
    medicine("propofol"),
    medicine("scopolamine"),
    medicine("nitrous oxide", "laughing gas"),
    medicine("semaglutide", "", "Ozempic|Wegovy"),
    medicine("botulinum toxin", "", "Botox"),
    medicine("ondansetron", "", "Zofran"),
)

PSYCHOTHERAPIES = (
    therapy(CBT, "CBT|cognitive behavioural therapy|cognitive-behavior therapy|cognitive therapy"),
    therapy("exposure and response prevention", "ERP|exposure therapy|exposure and ritual prevention|exposure with response prevention|exposure & response prevention|CBT for OCD", within=[CBT]),
    therapy("dialectical behavior therapy", "DBT|dialectical behaviour therapy|dialectical behavioral therapy", within=[CBT]),
    therapy("eye movement desensitization and reprocessing", "EMDR|EMDR therapy|eye movement desensitisation and reprocessing"),
    therapy("acceptance and commitment therapy", "acceptance & commitment therapy"),
    therapy("prolonged exposure", "prolonged exposure therapy"),
    therapy("cognitive processing therapy", "CPT"),
    therapy("interpersonal therapy", "interpersonal psychotherapy|IPT"),
    therapy("behavioral activation", "behavioural activation"),
    therapy("cognitive behavioral therapy for insomnia", "CBT-I|CBTI|CBT for insomnia", within=[CBT]),
    therapy("habit reversal training", "habit reversal|CBIT"),
    therapy("mindfulness-based cognitive therapy", "MBCT"),
    therapy("family therapy", "family-focused therapy|couples therapy"),
    therapy("talk therapy", "psychotherapy|counseling|counselling"),
    therapy("motivational interviewing"),
    therapy("psychodynamic therapy", "psychoanalysis|psychodynamic psychotherapy"),
)  # fmt: skip

SERVICES = (
    service("medication management", "med management|medicine check|med check"),
    service("transcranial magnetic stimulation mapping", "brain mapping"),
)

TREATMENTS = (
    *GROUPS, *KETAMINES, *DEVICES, *SSRI_DRUGS, *SNRI_DRUGS, *OTHER_ANTIDEPRESSANTS, *ANTIPSYCHOTIC_DRUGS,
    *STABILIZER_DRUGS, *CALMING_DRUGS, *OTHER_DRUGS, *PSYCHOTHERAPIES, *SERVICES,
)  # fmt: skip

# Medicines that people take beside others, so that a word on them is not another topic.
AT_VISITS = (
    "midazolam",
    "ondansetron",
    "propofol",
    "lorazepam",
    "hydroxyzine",
    "clonidine",
    "propranolol",
    "scopolamine",
)
CLASSES = frozenset([ANTIDEPRESSANTS, ANTIPSYCHOTICS, STABILIZERS, BENZODIAZEPINES, STIMULANTS, *AT_VISITS])
# Medicines with a page and a visit of their own.
SPECIAL = frozenset([KETAMINE, "esketamine", PSYCHEDELICS])
