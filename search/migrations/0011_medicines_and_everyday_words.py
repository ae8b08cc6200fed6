"""More words that mean the same: which kind of medicine one is, how people say what they live with, and what they come for.

A medicine leads to its kind, so that a clinic's page on the kind is found by each brand; it never leads to a condition that it
is one treatment of among many. Whatever staff have entered by now stays as it is. The usual word stands first.
"""

from django.db import migrations

# One group a line; the words of a group mean the same.
WORDS = """
fluoxetine, SSRI
sertraline, SSRI
paroxetine, SSRI
fluvoxamine, SSRI
citalopram, SSRI
escitalopram, SSRI
venlafaxine, SNRI
desvenlafaxine, SNRI
duloxetine, SNRI
levomilnacipran, SNRI
trazodone, sleeping pills
amitriptyline, tricyclic
nortriptyline, tricyclic
phenelzine, MAOI
tranylcypromine, MAOI
selegiline, MAOI
isocarboxazid, MAOI
valproate, mood stabilizer, bipolar disorder
carbamazepine, mood stabilizer, bipolar disorder
oxcarbazepine, mood stabilizer, bipolar disorder
olanzapine and fluoxetine, bipolar depression, bipolar disorder
quetiapine, antipsychotic
olanzapine, antipsychotic
olanzapine and samidorphan, antipsychotic
aripiprazole, antipsychotic
brexpiprazole, antipsychotic
cariprazine, antipsychotic
lurasidone, antipsychotic
lumateperone, antipsychotic
risperidone, antipsychotic
paliperidone, antipsychotic
ziprasidone, antipsychotic
asenapine, antipsychotic
iloperidone, antipsychotic
haloperidol, antipsychotic
xanomeline and trospium, antipsychotic
alprazolam, benzodiazepine
lorazepam, benzodiazepine
clonazepam, benzodiazepine
diazepam, benzodiazepine
chlordiazepoxide, benzodiazepine
temazepam, benzodiazepine, sleeping pills
triazolam, benzodiazepine, sleeping pills
zolpidem, sleeping pills, insomnia
eszopiclone, sleeping pills, insomnia
zaleplon, sleeping pills, insomnia
suvorexant, sleeping pills, insomnia
lemborexant, sleeping pills, insomnia
daridorexant, sleeping pills, insomnia
ramelteon, sleeping pills, insomnia
doxepin, sleeping pills, insomnia
diphenhydramine, Unisom, ZzzQuil, sleeping pills
melatonin, sleeping pills, insomnia
methylphenidate, stimulant
dexmethylphenidate, stimulant
amphetamine, stimulant
dextroamphetamine, stimulant
lisdexamfetamine, stimulant
methamphetamine, Desoxyn
atomoxetine, ADHD
viloxazine, ADHD
donepezil, dementia
memantine, dementia
drospirenone, Yaz, Yasmin, birth control
botulinum toxin, Botox
genetic testing, Genomind
light therapy, Verilux
sleeping pills, insomnia
brexanolone, postpartum depression
bipolar disorder, manic, mania, hypomania, ups and downs, highs and lows, cyclothymia
depression, no motivation, feeling low, low mood
schizophrenia, schizoaffective
panic disorder, agoraphobia, panic attacks
attention deficit hyperactivity disorder, trouble concentrating, inattentive, inattention, procrastination, disorganized
tic disorder, tics, twitching, twitches, jerking, blinking, vocal tics
alcohol use disorder, sober, sobriety, stay sober, get sober, boozing, booze
opioid use disorder, pill problem, pill addiction, addicted to pills, narcotics, drug addiction
sex, low libido, low sex drive, no sex drive, libido, sex drive
grief, lost my husband, lost my wife, lost my mom, lost my dad, lost my son, lost my daughter, husband died, wife died, mom died, mother died, dad died, father died, son died, daughter died, dog died, cat died, loss of a loved one, murió, fallecimiento, pérdida de un ser querido
obsessive-compulsive disorder, handwashing, hoarding
insomnia, CBTI, cant stay asleep, stay asleep
dementia, senile, memory problems
psychotherapy, therapist, therapists, counselor, see a therapist, consejería, consejero, psychotherapist
ketamine lozenge, mail order ketamine, ketamine by mail
fee, fees, cost, costs, price, prices, charge, how much is, how much are, how much does it cost, rates, tarifa, tarifas
cost, price, prices, fee, fees, rates, tarifa, tarifas
insurance, health insurance, medicaid, medicare, in network, coverage, copay, copago
first visit, first appointment, first session, initial visit, intake, new patient visit, primera visita, primera cita, new patient
refill, refills, resurtir, resurtido, se me acabó la medicina, receta, recetas
complaint, complaints, complain, complaining, grievance, bad experience, feedback, reclamo, queja, quejas, unhappy with
hours, you open, you close, open today, open now, open tomorrow, opening times, closing time
contact, phone, telephone, fax, call you, reach you, phone number
age, see kids, see children, treat kids, treat children, take children
work with us, careers, jobs, job, employment, work here, work for you, hiring, vacancies, internship, empleo, trabajo, vacantes, trabajar con ustedes
directions, map, transit, bus, light rail, location, where are you, getting here, how to get there
interpreter, ASL, deaf, hard of hearing, translator, traductor, traductora, sign language
form, forms, paperwork, formulario, formularios, medical leave, leave of absence, FMLA
video visit, telesalud, phone visit
privacy, data protection
emergency, crisis, urgent help
how long, cuánto tarda, cuánto dura
social anxiety, timidez
alcohol use disorder, borracho, borracha, beber
insomnia, desvelo
anxiety, preocupación, preocupaciones
bring someone, come with me, come in with me, stay with me, sit with me
augmentation, add-on, augment, augmenting, second medicine
forever, rest of my life, for life, lifelong
hours, how late, how late are you open, until what time
effect fades, stops working, stopped working, quit working, not working anymore
take to work, kick in, kicks in, start to work
sexual side effects, interested in sex, not interested in sex
alcohol use disorder, cut down drinking, cut back on drinking, drink less
adult, grown ups, grownups
perinatal depression, having a baby, bebé
psychologist, counselor, counselors
"""
# Rows that came with this project and led astray: how much to drink is no question of money, and a car park is no address.
REPLACED = {
    "price, cost, costs, fee, fees, how much, charge, expensive, afford": "price, cost, costs, fee, fees, charge, expensive, afford",
    "location, near me, where are you located, parking": "location, near me, where are you located",
}


def as_stored(line):
    return "\n".join(line.split(", "))


def groups():
    """The words of each group as they are stored."""
    return list(map(as_stored, WORDS.strip().splitlines()))


def replace(model, pairs):
    for old, new in pairs:
        model.objects.filter(words=as_stored(old)).update(words=as_stored(new))


def add(apps, schema_editor):
    model = apps.get_model("search", "Synonym")
    replace(model, REPLACED.items())
    there = set(model.objects.values_list("words", flat=True))
    model.objects.bulk_create(model(words=words) for words in groups() if words not in there)


def remove(apps, schema_editor):
    """Those that staff have changed since stay."""
    model = apps.get_model("search", "Synonym")
    model.objects.filter(words__in=groups()).delete()
    replace(model, [(new, old) for old, new in REPLACED.items()])


class Migration(migrations.Migration):
    dependencies = [("search", "0010_devices_and_practical_words")]
    operations = [migrations.RunPython(add, remove)]
