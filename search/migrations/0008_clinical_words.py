"""More words that mean the same: conditions, symptoms, medicines and treatments, as patients, clinicians and labels say them.

Whatever staff have entered by now stays as it is. The usual word stands first, since the others lead to it.
"""
from django.db import migrations

# One group a line; the words of a group mean the same.
CONDITIONS = """
depression, major depression, major depressive disorder, MDD, clinical depression, sad, unhappy, hopeless, feeling empty, feel numb, cannot get out of bed, cant get out of bed
persistent depressive disorder, dysthymia, chronic depression, low-grade depression
treatment-resistant depression, TRD, hard-to-treat depression, difficult-to-treat depression, depression that does not respond, nothing works, nothing helps, nothing has worked, tried everything, antidepressants not working, antidepressants dont work, antidepressants stopped working, meds not working, medication not working, failed antidepressants, two antidepressants
psychotic depression, depression with psychosis, psychotic features
seasonal affective disorder, seasonal depression, sad in winter
loss of interest, anhedonia, no motivation, unmotivated, no pleasure, apathy, cannot enjoy anything, dont enjoy anything
bipolar disorder, manic depressive, manic-depressive illness, bipolar affective disorder, BPAD, bipolar I, bipolar II, bipolar 1, bipolar 2
bipolar depression, bipolar depressive episode, depressed phase
cyclothymia, cyclothymic disorder
mania, manic episode, euphoria, grandiosity, too much energy, spending spree
mixed episode, mixed state, mixed features
anxiety, nervous, on edge, overthinking, panicky, anxiousness
generalized anxiety disorder, generalized anxiety, constant worry, worry all the time, cannot stop worrying, cant stop worrying
panic attack, anxiety attack, heart racing, racing heart, cannot breathe, cant breathe, palpitations
social anxiety, social anxiety disorder, shy, afraid of people, public speaking, stage fright, performance anxiety
phobia, specific phobia, irrational fear, fear of flying, fear of heights
fear of needles, needle phobia, afraid of needles, scared of needles, hate needles
agoraphobia, afraid to leave the house, cannot leave the house, cant leave the house
health anxiety, hypochondria, hypochondriac, illness anxiety
afraid, scared, fear, frightened, frightening, scary, terrified
obsessive-compulsive disorder, OCD, obsessions, compulsions, rituals, obsessive thoughts, unwanted thoughts, contamination, checking things over and over
hoarding disorder, hoarding, hoarder
hair pulling, trichotillomania, pulling out hair
skin picking, excoriation disorder, dermatillomania
body dysmorphic disorder, body dysmorphia, hate how I look
post-traumatic stress disorder, PTSD, post-traumatic stress, combat trauma, combat stress, traumatized, hypervigilance
complex PTSD, CPTSD, childhood trauma, childhood abuse, abused as a child
sexual trauma, sexual assault, rape, raped, sexually abused, military sexual trauma, MST
nightmares, bad dreams, night terrors, trauma dreams
dissociation, dissociate, depersonalization, derealization, out-of-body, feel unreal, detached
grief, bereavement, grieving, mourning, loss of a loved one, prolonged grief, death of my
adjustment disorder, life changes, breakup, divorce
attention deficit hyperactivity disorder, ADHD, ADD, trouble focusing, cannot focus, cant focus, cannot concentrate, cant concentrate, hyperactive, distracted, attention problems
autism, ASD, autism spectrum, on the spectrum, aspergers, neurodivergent
insomnia, cant sleep, not sleeping, sleepless, trouble falling asleep, cannot fall asleep, cant fall asleep, waking up at night, awake all night, poor sleep, sleep disorder, sleep problem
sleep apnea, snoring, CPAP
restless legs syndrome, restless legs, RLS
fatigue, tired, tiredness, exhausted, exhaustion, no energy, low energy, worn out
drowsiness, drowsy, sleepy, sleepiness, groggy, sedated, somnolence
eating disorder, eating disorders, disordered eating
anorexia, anorexia nervosa, starving myself, not eating, afraid to eat
bulimia, bulimia nervosa, purging, make myself throw up
binge eating disorder, binge eating, bingeing, binging, overeating, cannot stop eating, cant stop eating
ARFID, avoidant restrictive food intake disorder, picky eating
schizophrenia, schizophrenic, schizo
schizoaffective disorder, schizoaffective
psychosis, psychotic, psychotic break, hallucinations, hallucinating, delusions, delusional, paranoia, paranoid, hearing voices, hears voices, voices, seeing things, hearing things, lost touch with reality, being watched, being followed, spying, out to get me, out to get him
first-episode psychosis, first episode, first psychotic break, early psychosis
catatonia, catatonic
tardive dyskinesia, involuntary movements, lip smacking, facial movements
akathisia, restlessness, cannot sit still, cant sit still
borderline personality disorder, BPD, emotional dysregulation, unstable emotions, fear of abandonment
narcissistic personality disorder, narcissist, narcissism, narcissistic
anger, rage, angry, temper, irritability, irritable, aggression, aggressive, outbursts
self-harm, self-injury, cutting myself, cutting herself, cutting himself, hurting myself, self-mutilation
substance use disorder, drug addiction, addict, drug problem, drug use, substance use, chemical dependency, rehab, sober, sobriety, getting clean
addiction, addictive, habit forming, dependence, dependency, hooked
opioid use disorder, OUD, opioid addiction, opiate addiction, opioids, opiates, heroin, fentanyl, painkillers, painkiller addiction, pain pills, oxycodone, OxyContin, Percocet, hydrocodone, Vicodin
alcohol use disorder, AUD, alcoholic, alcohol addiction, alcohol abuse, drinking too much, drink too much, heavy drinking, binge drinking, stop drinking, quit drinking
alcohol withdrawal, delirium tremens, DTs, the shakes
detox, detoxification, medical detox
cannabis, marijuana, weed, pot, THC, edibles, smoke weed, smoking weed, medical marijuana, CBD
cocaine, crack, coke
methamphetamine, meth, crystal meth
smoking, tobacco, cigarettes, nicotine, vaping, vape, quit smoking
gambling, gambling addiction, betting
overdose, OD, ODs, overdosed
postpartum depression, PPD, baby blues, after having a baby, after giving birth, since the baby, new mom, new mother, depressed after baby, depression after pregnancy
postpartum, postnatal, perinatal, after birth, after delivery, new mothers, maternal
postpartum psychosis, puerperal psychosis
pregnancy, pregnant, expecting a baby, prenatal, trying to conceive, trying to get pregnant, unborn baby, during pregnancy
breastfeeding, breast feeding, breastfeed, breast milk, lactation, nursing mother, while nursing, nursing a baby, still nursing
premenstrual dysphoric disorder, PMDD, PMS, premenstrual syndrome, before my period, period mood swings
menopause, perimenopause, hot flashes, change of life
miscarriage, pregnancy loss, stillbirth
older adults, elderly, seniors, senior, older people, old people, old age, geriatric, late life, later life, over 60, over 65, over 70, grandma, grandmother, grandpa, grandfather, grandparent
late-life depression, depression in older adults, depression in the elderly, geriatric depression
dementia, alzheimers, memory loss
children, kids, kid, pediatric, childhood
teenagers, teens, teen, teenage, adolescents, adolescent, adolescence, youth, young people, under 18, high school, high schooler, 14 year old, 15 year old, 16 year old, 17 year old
adolescent depression, teen depression, teenage depression, depressed teen, depressed teenager, depression in teenagers
veterans, veteran, military, army, navy, marines, soldier, service member, combat, war, deployment, active duty
VA, Veterans Affairs, community care, TRICARE
first responders, police, police officer, cop, firefighters, paramedics
LGBTQ, gay, lesbian, transgender, trans, queer, nonbinary, gender identity
students, student, college, university, campus
stress, stressed, overwhelmed, stressed out
burnout, burned out, burnt out, work stress, job stress
loneliness, lonely, isolated, isolation
self-esteem, low self-esteem, worthless, confidence
crying, cry, tearful, cannot stop crying, cant stop crying
chronic pain, long-lasting pain, constant pain, persistent pain, pain that does not go away
nerve pain, neuropathic pain, neuropathy, nerve damage, burning pain
complex regional pain syndrome, CRPS, RSD, reflex sympathetic dystrophy
fibromyalgia, fibro, pain all over
migraine, migraines, chronic migraine
headache, headaches, head hurts, head pain
traumatic brain injury, TBI, concussion, head injury
functional neurological disorder, FND, conversion disorder, nonepileptic seizures
tinnitus, ringing in the ears
gender dysphoria, gender-affirming care
"""
MEDICINES = """
antidepressant, antidepressants, depression medicine, depression medication, depression meds, depression pills
antipsychotic, antipsychotics, neuroleptic, atypical antipsychotic
mood stabilizer, mood stabilizers, mood stabiliser, bipolar medication, bipolar meds
stimulant, stimulants, ADHD medication, ADHD meds, ADHD medicine
benzodiazepine, benzos, tranquilizer, tranquilizers, sedative, sedatives, nerve pills
anxiety medicine, anxiety medication, anxiety meds, anti-anxiety, anxiolytic
tricyclic antidepressant, tricyclic, tricyclics, TCA
monoamine oxidase inhibitor, MAOI, MAOIs, MAO inhibitor
long-acting injection, long-acting injections, long-acting injectable, LAI, depot injection, depot, monthly shot, monthly injection, shot once a month, injectable
injection, shot, jab
lithium, lithium carbonate, lithium salts
doxepin, Silenor, Sinequan
desipramine, Norpramin
protriptyline, Vivactil
trimipramine, Surmontil
isocarboxazid, Marplan
nefazodone, Serzone
milnacipran, Savella
dextroamphetamine, Dexedrine, Zenzedi
amphetamine, Mydayis, Evekeo, Adzenys
methylphenidate, Daytrana, Metadate, Quillivant, Jornay
serdexmethylphenidate, Azstarys
guanfacine, Tenex
clonidine, Catapres
armodafinil, Nuvigil
solriamfetol, Sunosi
chlordiazepoxide, Librium
temazepam, Restoril
triazolam, Halcion
oxazepam, Serax
lemborexant, Dayvigo
daridorexant, Quviviq
ramelteon, Rozerem
zaleplon, Sonata
diphenhydramine, Benadryl
chlorpromazine, Thorazine
fluphenazine, Prolixin
perphenazine, Trilafon
loxapine, Adasuve
thiothixene, Navane
iloperidone, Fanapt
clozapine, Versacloz, FazaClo
paliperidone, Invega Sustenna, Invega Trinza, Invega Hafyera
risperidone, Uzedy, Perseris, Risperdal Consta, Rykindo
aripiprazole, Abilify Maintena, Asimtufii, Aristada
olanzapine, Relprevv
dexmedetomidine, Igalmi
benztropine, Cogentin
liothyronine, Cytomel
levothyroxine, Synthroid
dextromethorphan and quinidine, Nuedexta
buprenorphine, Subutex, Zubsolv, Brixadi, bupe
medication-assisted treatment, MAT, MOUD, medication for opioid use disorder, medicine for opioid use disorder
methadone, methadone clinic
naltrexone, Vivitrol shot
naloxone, Narcan, Kloxxado, Zimhi, RiVive, rescue spray
lofexidine, Lucemyra
lidocaine, Xylocaine
ondansetron, Zofran
ibuprofen, Advil, Motrin, NSAID, NSAIDs
acetaminophen, Tylenol
metformin, Glucophage
semaglutide, Ozempic, Wegovy
ketamine lozenge, ketamine lozenges, troche, troches, oral ketamine, sublingual ketamine, lozenge, lozenges
ketamine infusion, ketamine infusions, IV ketamine, ketamine IV, ketamine drip, intravenous ketamine
at-home ketamine, ketamine at home, mail-order ketamine, home ketamine, ketamine by mail
psilocybin, magic mushrooms, shrooms, mushrooms
MDMA, ecstasy, molly
nitrous oxide, laughing gas
birth control, contraception, contraceptive, the pill
supplements, vitamins, herbal, natural remedies, St. John's wort
caffeine, coffee, energy drinks
"""
TREATMENTS = """
electroconvulsive therapy, ECT, shock treatment, shock treatments, shock therapy, electroshock, electroshock therapy, electro shock
transcranial magnetic stimulation, TMS, TMS therapy, magnetic therapy, magnet therapy, magnet treatment, magnetic treatment, magnets
deep TMS, dTMS, deep transcranial magnetic stimulation
theta burst stimulation, theta burst, iTBS
accelerated TMS, SAINT, Stanford protocol, five-day TMS, SNT
neuromodulation, neurostimulation, brain stimulation
stellate ganglion block, SGB, stellate block, neck injection, neck shot, shot in the neck
cognitive behavioral therapy, CBT, cognitive behavior therapy, cognitive therapy, behavioral therapy
CBT for insomnia, CBT-I, cognitive behavioral therapy for insomnia, sleep therapy
dialectical behavior therapy, DBT, DBT skills, dialectical behavioral therapy
exposure and response prevention, ERP, exposure
trauma therapy, trauma-focused therapy, prolonged exposure, cognitive processing therapy, CPT
EMDR, eye movement therapy, eye movement desensitization
acceptance and commitment therapy, ACT therapy
group therapy, support group, support groups, therapy group
couples therapy, marriage counseling, couples counseling, marital therapy, relationship problems
family therapy, family counseling
mindfulness, meditation, MBCT
light therapy, light box, bright light therapy, SAD lamp
neurofeedback, biofeedback
integration therapy, integration, integration session
medication management, medication review, med management, med check, manage my medications
exercise, physical activity, working out, gym
hospital, inpatient, hospitalization, hospitalized, psych ward, mental hospital, psychiatric hospital, residential
intensive outpatient program, IOP, partial hospitalization, PHP, day program, day treatment
genetic testing, genetic test, genetic tests, GeneSight, pharmacogenetic, pharmacogenomic, DNA test, gene test
blood test, blood tests, blood work, bloodwork, lab work, labs, blood draw, blood levels
drug test, drug tests, urine test, drug screen, drug screening
diagnosis, diagnosed, diagnose, psychological testing, neuropsychological testing, get tested
MRI, brain scan, brain scans, imaging
EKG, ECG, electrocardiogram
anesthesia, put to sleep, knocked out, put under, general anesthesia
"""
EFFECTS = """
nausea, nauseous, nauseated, vomiting, vomit, throw up, throwing up, puke, queasy, sick to my stomach, upset stomach, stomach
dizziness, dizzy, lightheaded, vertigo
tremor, shaking, shaky, hands shake
rash, skin rash, hives, Stevens-Johnson
hair loss, losing hair
weight gain, gain weight, gained weight, get fat, make you fat, make me fat
weight loss, lose weight
sexual side effects, erectile dysfunction, impotence, orgasm, low sex drive, low libido
blood pressure, high blood pressure, hypertension
seizure, convulsion, convulsions, epileptic
memory, memory problems, lose my memory, forget things
hallucinate, tripping, bad trip, K-hole
allergic reaction, allergy, allergic
interaction, interactions, drug interactions, mix, mixing, combine, take together
serotonin syndrome, too much serotonin
boxed warning, black box warning
thyroid, hypothyroidism
kidney, kidneys, renal
liver, hepatic
heart, cardiac, heart problems, heart condition
withdrawal, cold turkey, stop taking, get off, getting off, go off, going off, come off, wean off, weaning, taper, tapering off, quit taking, quitting, discontinue, discontinuing, brain zaps
missed dose, missed a dose, miss a dose, forgot to take, forgot my pill, skip a dose
relapse, relapsed, came back, start using again
dry mouth, thirsty
constipation, constipated
sweating, night sweats
"""
# Entered before; without their endings, to expect is to be expecting, and a nurse is nursing. Both are kept apart above.
TOO_WIDE = "pregnant\npregnancy\nexpecting\nbreastfeeding\nnursing"


def groups():
    """The words of each group as they are stored."""
    lines = [line for text in (CONDITIONS, MEDICINES, TREATMENTS, EFFECTS) for line in text.strip().splitlines()]
    return ["\n".join(line.split(", ")) for line in lines]


def add(apps, schema_editor):
    model = apps.get_model("search", "Synonym")
    model.objects.filter(words=TOO_WIDE).delete()
    there = set(model.objects.values_list("words", flat=True))
    model.objects.bulk_create(model(words=words) for words in groups() if words not in there)


def remove(apps, schema_editor):
    """Those that staff have changed since stay."""
    model = apps.get_model("search", "Synonym")
    model.objects.filter(words__in=groups()).delete()
    model.objects.create(words=TOO_WIDE)


class Migration(migrations.Migration):
    dependencies = [("search", "0007_more_synonyms")]
    operations = [migrations.RunPython(add, remove)]
