"""Words that mean the same to visitors, to begin with: everyday, clinical and Spanish ones, and what is sold under which name.

From then on they are the staff's: nothing is added again once it was deleted.
"""
from django.db import migrations

# One group a line; the words of a group mean the same.
EVERYDAY = """
depression, the blues, feeling blue, feeling down, low mood, sadness, melancholy, depressive disorder
treatment-resistant depression, depression that does not go away, nothing works for depression, refractory depression
anxiety, anxious, worry, worries, worrying, nervousness, anxiety disorder
panic attack, panic attacks, panic, panic disorder
obsessive-compulsive disorder, OCD, intrusive thoughts, compulsive checking, hand washing, fear of germs
bipolar disorder, bipolar, manic depression, mood swings
mania, manic, hypomania, high mood
post-traumatic stress disorder, PTSD, trauma, flashbacks, shell shock
attention deficit hyperactivity disorder, ADHD, ADD, attention deficit
autism, autistic, autism spectrum disorder, asperger
insomnia, sleeplessness, trouble sleeping, cannot sleep, sleep problems
eating disorder, anorexia, bulimia, binge eating
schizophrenia, psychosis, psychotic, hearing voices
borderline personality disorder, BPD, borderline
substance use disorder, addiction, addicted, drug abuse, substance abuse
alcohol use disorder, alcoholism, drinking problem
postpartum depression, postnatal depression, baby blues, depression after birth, perinatal depression
seasonal affective disorder, winter depression, winter blues
premenstrual dysphoric disorder, PMDD
social anxiety, social phobia, shyness
generalized anxiety disorder, GAD
tic disorder, tics, tourette
body dysmorphic disorder, BDD
suicidal thoughts, suicidal ideation, suicidality
medicine, medication, medicines, meds, drug, pills, tablets
side effects, adverse effects, adverse events, risks, dangers, harms, unwanted effects
safe, safety, dangerous, risky
price, cost, costs, fee, fees, how much, charge, expensive, afford
insurance, coverage, covered, health plan, reimbursement, medicare, medicaid
appointment, visit, booking, schedule, make an appointment
consultation, evaluation, assessment, intake, first visit, first appointment
doctor, physician, psychiatrist, clinician, provider
psychiatrist, psychiatry, psychiatric
nurse practitioner, NP, PMHNP
therapist, counselor, psychologist
psychotherapy, talk therapy, talking therapy, counseling, therapy
cognitive behavioral therapy, CBT, cognitive therapy
dialectical behavior therapy, DBT
exposure and response prevention, ERP, exposure therapy
eye movement desensitization and reprocessing, EMDR
transcranial magnetic stimulation, TMS, rTMS, magnetic stimulation, magnet therapy, brain stimulation
electroconvulsive therapy, ECT, shock therapy, electroshock, electric shock
vagus nerve stimulation, VNS
deep brain stimulation, DBS
psychedelic, psychedelics, psilocybin, magic mushrooms, hallucinogen
infusion, drip, IV, intravenous
nasal spray, nose spray, intranasal
dose, dosage, how many milligrams
withdrawal, discontinuation, coming off, tapering, stopping a medicine
relapse, comes back, come back, return of symptoms
pregnant, pregnancy, expecting, breastfeeding, nursing
driving, drive
video visit, telehealth, telemedicine, telepsychiatry, online visit, video call, zoom
referral, referred
records, chart, medical records
privacy, confidential, confidentiality, HIPAA
child, children, kids, teenager, adolescents, teens
older adults, elderly, seniors
memory, forgetful, forgetting, brain fog, cognition
seizure, seizures, epilepsy, fit
bladder, urinary, cystitis, urine
high blood pressure, hypertension, raised blood pressure
weight gain, gaining weight, put on weight
sexual side effects, libido, sex drive
off-label, off label, unapproved, not approved
approved, approval, FDA
remission, recovery, getting better
duration, how long, lasts
someone, wife, husband, partner, spouse, friend, family, relative, mother, father
"""
MEDICINES = """
ketamine, Ketalar, special K
esketamine, Spravato, ketamine nasal spray
fluoxetine, Prozac, Sarafem
sertraline, Zoloft
paroxetine, Paxil
fluvoxamine, Luvox
citalopram, Celexa
escitalopram, Lexapro
selective serotonin reuptake inhibitor, SSRI, SSRIs
serotonin-norepinephrine reuptake inhibitor, SNRI, SNRIs
venlafaxine, Effexor
desvenlafaxine, Pristiq
duloxetine, Cymbalta
levomilnacipran, Fetzima
bupropion, Wellbutrin, Zyban
mirtazapine, Remeron
trazodone, Desyrel
vortioxetine, Trintellix
vilazodone, Viibryd
dextromethorphan and bupropion, Auvelity
gepirone, Exxua
zuranolone, Zurzuvae
brexanolone, Zulresso
clomipramine, Anafranil
amitriptyline, Elavil
nortriptyline, Pamelor
imipramine, Tofranil
phenelzine, Nardil
tranylcypromine, Parnate
selegiline, Emsam
lithium, Lithobid, Eskalith
lamotrigine, Lamictal
valproate, divalproex, Depakote, valproic acid
carbamazepine, Tegretol
oxcarbazepine, Trileptal
topiramate, Topamax
quetiapine, Seroquel
olanzapine, Zyprexa
olanzapine and fluoxetine, olanzapine with fluoxetine, Symbyax
olanzapine and samidorphan, Lybalvi
aripiprazole, Abilify
brexpiprazole, Rexulti
cariprazine, Vraylar
lurasidone, Latuda
lumateperone, Caplyta
risperidone, Risperdal
paliperidone, Invega
ziprasidone, Geodon
asenapine, Saphris
haloperidol, Haldol
clozapine, Clozaril
xanomeline and trospium, Cobenfy
pimavanserin, Nuplazid
alprazolam, Xanax
lorazepam, Ativan
clonazepam, Klonopin
diazepam, Valium
benzodiazepine, benzodiazepines, benzo, benzos
buspirone, BuSpar
hydroxyzine, Vistaril, Atarax
propranolol, Inderal, beta blocker
prazosin, Minipress
gabapentin, Neurontin
pregabalin, Lyrica
zolpidem, Ambien
eszopiclone, Lunesta
suvorexant, Belsomra
methylphenidate, Ritalin, Concerta
dexmethylphenidate, Focalin
amphetamine, Adderall
lisdexamfetamine, Vyvanse
atomoxetine, Strattera
viloxazine, Qelbree
guanfacine, Intuniv
clonidine, Kapvay
modafinil, Provigil
naltrexone, Vivitrol, Revia
acamprosate, Campral
disulfiram, Antabuse
buprenorphine, Suboxone, Sublocade
naloxone, Narcan
methadone, Dolophine
varenicline, Chantix
valbenazine, Ingrezza
deutetrabenazine, Austedo
donepezil, Aricept
memantine, Namenda
midazolam, Versed
propofol, Diprivan
TMS device, NeuroStar, MagVenture
deep TMS, BrainsWay, H-coil, H7 coil
"""
SPANISH = """
depression, depresión, deprimido, deprimida, tristeza
anxiety, ansiedad, nervios
obsessive-compulsive disorder, trastorno obsesivo compulsivo, TOC, obsesivo compulsivo, obsesiones
bipolar disorder, trastorno bipolar, bipolaridad
panic attack, ataque de pánico, pánico
post-traumatic stress disorder, estrés postraumático, trauma
insomnia, insomnio
addiction, adicción
ketamine, ketamina
esketamine, esketamina
magnetic stimulation, estimulación magnética, estimulación magnética transcraneal, EMT
electroconvulsive therapy, terapia electroconvulsiva, electrochoque
psychotherapy, terapia, psicoterapia
treatment, tratamiento, tratamientos
medicine, medicina, medicamento, medicamentos, pastillas
antidepressant, antidepresivo, antidepresivos
side effects, efectos secundarios, efectos adversos
risks, riesgos
safe, seguro, segura
insurance, seguro médico, aseguranza
cost, costo, costos, precio, cuánto cuesta
appointment, cita, citas
consultation, consulta, primera consulta
doctor, médico, doctora, psiquiatra
pregnancy, embarazo, embarazada
children, niños
memory, memoria
sleep, dormir, sueño
privacy, privacidad
blood pressure, presión arterial
bladder, vejiga
questions, preguntas
clinic, clínica
research, estudios, investigación
approved, aprobado, aprobada
home, casa
driving, manejar, conducir
pain, dolor
help, ayuda
brain, cerebro
"""


def add(apps, schema_editor):
    lines = [line for text in (EVERYDAY, MEDICINES, SPANISH) for line in text.strip().splitlines()]
    model = apps.get_model("search", "Synonym")
    model.objects.bulk_create(model(words="\n".join(line.split(", "))) for line in lines)


class Migration(migrations.Migration):
    dependencies = [("search", "0002_fulltext")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
