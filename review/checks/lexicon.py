"""Conditions and treatments of psychiatry that the checker knows though the clinic may have no entry for them.

Names are separated by "|". Before a name, "~" marks a word that people also use for a passing symptom or a habit, and "="
an abbreviation that is a common word unless it stands in capitals. `within` says of what broader thing this is a kind.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """One condition or treatment.

    Args:
        name: its full name; the key of its topic.
        names: other names.
        within: the names of broader things that this is a kind of.
        codes: the beginnings of its ICD-10-CM codes.
        kind: of a treatment: "medicine", "device", "psychotherapy", "service".
        brands: of a medicine or device.
    """

    name: str
    names: str = ""
    within: tuple = ()
    codes: tuple = ()
    kind: str = ""
    brands: str = ""


def condition(name, names="", codes="", within=()):
    return Entry(name, names, tuple(within), tuple(codes.split()))


DEPRESSION = "major depressive disorder"
BIPOLAR = "bipolar disorder"
ANXIETY = "anxiety disorder"
EATING = "eating disorder"
SUBSTANCES = "substance use disorder"
PAIN = "chronic pain"
DEMENTIA = "dementia"

CONDITIONS = (
    # Depression
    condition(DEPRESSION, "MDD|major depression|depression|depressive disorder|clinical depression|unipolar depression|depressive episode|major depressive episode|depressive illness|recurrent depression|severe depression|depressive symptoms|recurrent depressive disorder|single episode depression|adult depression|~depressed|~low mood", "F32 F33"),
    condition("treatment-resistant depression", "TRD|treatment-refractory depression|treatment resistant major depressive disorder|treatment resistant major depression|treatment resistant MDD|drug-resistant depression|medication-resistant depression|difficult-to-treat depression|hard-to-treat depression|resistant depression|refractory depression|stubborn depression|depression that has not responded to treatment|depression that has resisted treatment|treatment-resistant unipolar depression", within=[DEPRESSION]),
    condition("depression with acute suicidal ideation", "MDSI|MDD with suicidal ideation|major depression with suicidal ideation|depression with suicidal thoughts|depression with acute suicidal thoughts|depression with suicidal ideation|depression with acute suicidality|major depressive disorder with acute suicidal ideation or behavior|major depressive disorder with acute suicidal ideation|major depressive disorder with suicidal thoughts|major depression with suicidal thoughts|major depression and suicidal thoughts|depression and suicidal thoughts|~suicidal thoughts|~suicidal ideation|~acute suicidality|~suicidality|~suicidal", "R45.851", within=[DEPRESSION]),
    condition("postpartum depression", "postnatal depression|PPD|perinatal depression|peripartum depression|maternal depression|baby blues", "F53", within=[DEPRESSION]),
    condition("seasonal affective disorder", "=SAD|seasonal depression|winter depression|winter blues", within=[DEPRESSION]),
    condition("persistent depressive disorder", "dysthymia|dysthymic disorder|chronic depression", "F34.1", within=[DEPRESSION]),
    condition("premenstrual dysphoric disorder", "PMDD", "F32.81", within=[DEPRESSION]),
    condition("psychotic depression", "depression with psychotic features|MDD with psychotic features", "F32.3 F33.3", within=[DEPRESSION]),
    condition("late-life depression", "geriatric depression|depression in older adults", within=[DEPRESSION]),
    condition("anxious depression", "MDD with anxiety|depression with anxiety", within=[DEPRESSION]),
    # Bipolar
    condition(BIPOLAR, "bipolar|bipolar illness|bipolar affective disorder|bipolar spectrum disorder|manic depression|manic-depressive illness|manic depressive disorder|bipolar disorders|bipolar mania", "F31"),
    condition("bipolar depression", "depression in bipolar disorder|depressive episodes in bipolar disorder|bipolar depressive episode|depressive episodes of bipolar disorder|bipolar disorder, depressed|depressive phase of bipolar disorder|depressive episodes associated with bipolar disorder|depressed phase of bipolar disorder|treatment-resistant bipolar depression", within=[BIPOLAR]),
    condition("bipolar i disorder", "bipolar I|bipolar 1|bipolar 1 disorder|bipolar type I|bipolar one", within=[BIPOLAR]),
    condition("bipolar ii disorder", "bipolar II|bipolar 2|bipolar 2 disorder|bipolar type II|bipolar two", "F31.81", within=[BIPOLAR]),
    condition("cyclothymia", "cyclothymic disorder", "F34.0", within=[BIPOLAR]),
    condition("mania", "~mania|manic episode|~manic|~hypomania|~hypomanic|~manic episodes", "F30", within=[BIPOLAR]),
    # Obsessive-compulsive and related
    condition("obsessive-compulsive disorder", "OCD|obsessive compulsive|obsessive compulsive neurosis|~obsessions|~compulsions|~intrusive thoughts|treatment-resistant OCD|treatment-refractory OCD|refractory OCD|resistant OCD|pure O|harm OCD|relationship OCD|scrupulosity|contamination OCD|pediatric OCD|obsessional disorder|obsessional neurosis|obsessive compulsive disease", "F42"),
    condition("hoarding disorder", "hoarding|compulsive hoarding", "F42.3"),
    condition("body dysmorphic disorder", "BDD|body dysmorphia|dysmorphophobia", "F45.22"),
    condition("trichotillomania", "hair-pulling disorder|hair pulling", "F63.3"),
    condition("excoriation disorder", "skin-picking disorder|skin picking|dermatillomania", "F42.4"),
    condition("tourette syndrome", "tourette|tourette's|tourette's syndrome|tourette's disorder|tourettes|tic disorder|tics", "F95"),
    # Anxiety and trauma
    condition(ANXIETY, "~anxiety|anxiety disorders|~anxious", "F41"),
    condition("generalized anxiety disorder", "GAD|generalised anxiety disorder|generalized anxiety|generalised anxiety|general anxiety disorder|chronic worry", "F41.1", within=[ANXIETY]),
    condition("social anxiety disorder", "social anxiety|social phobia", "F40.1", within=[ANXIETY]),
    condition("panic disorder", "~panic attacks|~panic attack|panic disorder with agoraphobia", "F41.0", within=[ANXIETY]),
    condition("agoraphobia", "", "F40.0", within=[ANXIETY]),
    condition("specific phobia", "phobia|fear of flying|phobic anxiety disorder|phobic disorder", "F40", within=[ANXIETY]),
    condition("health anxiety", "hypochondria|illness anxiety disorder|hypochondriasis", "F45.21", within=[ANXIETY]),
    condition("separation anxiety disorder", "separation anxiety", "F93.0", within=[ANXIETY]),
    condition("post-traumatic stress disorder", "PTSD|posttraumatic stress disorder|posttraumatic stress|post-traumatic stress|complex PTSD|C-PTSD|CPTSD|combat trauma|shell shock|post traumatic stress syndrome", "F43.1"),
    condition("acute stress disorder", "acute stress reaction", "F43.0"),
    condition("adjustment disorder", "", "F43.2"),
    condition("prolonged grief disorder", "complicated grief|prolonged grief", "F43.81"),
    # Psychosis
    condition("schizophrenia", "schizophrenic|paranoid schizophrenia", "F20"),
    condition("schizoaffective disorder", "schizoaffective", "F25"),
    condition("psychotic disorder", "~psychosis|~psychotic|psychoses|delusional disorder|psychotic illness", "F29 F22 F23"),
    # Development, personality, dissociation
    condition("attention-deficit hyperactivity disorder", "ADHD|=ADD|attention deficit disorder|attention-deficit/hyperactivity disorder|attention deficit hyperactivity|hyperkinetic disorder", "F90"),
    condition("autism", "autism spectrum disorder|ASD|autistic|asperger's|asperger syndrome|asperger's syndrome|autistic disorder", "F84"),
    condition("personality disorder", "", "F60"),
    condition("borderline personality disorder", "BPD|borderline personality|emotionally unstable personality disorder", "F60.3", within=["personality disorder"]),
    condition("obsessive-compulsive personality disorder", "OCPD", "F60.5", within=["personality disorder"]),
    condition("narcissistic personality disorder", "NPD", "F60.81", within=["personality disorder"]),
    condition("dissociative disorder", "dissociative identity disorder|depersonalization disorder|depersonalisation disorder", "F44 F48.1"),
    condition("intermittent explosive disorder", "", "F63.81"),
    # Eating
    condition(EATING, "disordered eating|ARFID", "F50"),
    condition("anorexia nervosa", "anorexia|anorexic", "F50.0", within=[EATING]),
    condition("bulimia nervosa", "bulimia|bulimic", "F50.2", within=[EATING]),
    condition("binge-eating disorder", "binge eating|=BED", "F50.81", within=[EATING]),
    # Substances
    condition(SUBSTANCES, "SUD|substance use|substance use disorders|substance abuse|substance misuse|drug addiction|addiction|~addictions|drug dependence|substance dependence|drug abuse|chemical dependency|~drug use", "F19"),
    condition("alcohol use disorder", "AUD|alcoholism|alcohol dependence|alcohol addiction|~alcohol misuse|~alcohol abuse|problem drinking|alcohol use disorders", "F10", within=[SUBSTANCES]),
    condition("opioid use disorder", "OUD|opioid addiction|opioid dependence|opiate addiction|heroin addiction|opioid abuse", "F11", within=[SUBSTANCES]),
    condition("cocaine use disorder", "cocaine addiction|cocaine dependence", "F14", within=[SUBSTANCES]),
    condition("cannabis use disorder", "cannabis dependence|marijuana addiction", "F12", within=[SUBSTANCES]),
    condition("stimulant use disorder", "methamphetamine addiction|methamphetamine use disorder", "F15", within=[SUBSTANCES]),
    condition("tobacco use disorder", "smoking cessation|nicotine dependence|nicotine addiction|quitting smoking|quit smoking|tobacco dependence|smoking addiction|stop smoking|~smoking", "F17", within=[SUBSTANCES]),
    condition("gambling disorder", "pathological gambling|gambling addiction|problem gambling", "F63.0"),
    # Pain, sleep, nerves
    condition(PAIN, "chronic pain syndrome|persistent pain|neuropathic pain|nerve pain|~pain", "G89"),
    condition("fibromyalgia", "", "M79.7", within=[PAIN]),
    condition("complex regional pain syndrome", "CRPS|reflex sympathetic dystrophy", "G90.5", within=[PAIN]),
    condition("migraine", "migraines|migraine headaches|migraine with aura|cluster headache", "G43", within=[PAIN]),
    condition("insomnia", "~insomnia|insomnia disorder|sleep disorder", "G47.0 F51.0"),
    condition(DEMENTIA, "major neurocognitive disorder|neurocognitive disorder|vascular dementia", "F01 F02 F03"),
    condition("alzheimer's disease", "alzheimer's|alzheimer|alzheimers|alzheimer disease|alzheimer's dementia", "G30", within=[DEMENTIA]),
    condition("parkinson's disease", "parkinson's|parkinsons|parkinson disease", "G20"),
    condition("epilepsy", "~epilepsy|seizure disorder|~epileptic", "G40"),
    condition("tinnitus", "~tinnitus", "H93.1"),
    condition("stroke rehabilitation", "stroke recovery|poststroke depression|post-stroke depression"),
    condition("traumatic brain injury", "~traumatic brain injury|TBI|concussion|post-concussion syndrome", "S06"),
    condition("tardive dyskinesia", "~tardive dyskinesia", "G24.01"),
    condition("catatonia", "catatonic", "F06.1"),
    condition("narcolepsy", "", "G47.4"),
    condition("multiple sclerosis", "~multiple sclerosis", "G35"),
    condition("long covid", "long-COVID|post-COVID condition", "U09"),
    condition("chronic fatigue syndrome", "ME/CFS|chronic fatigue", "G93.3"),
    condition("gender dysphoria", "", "F64"),
    condition("conduct disorder", "oppositional defiant disorder|ODD conduct", "F91"),
)  # fmt: skip
