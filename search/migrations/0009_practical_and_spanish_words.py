"""More words that mean the same: what visitors ask about a visit, its price and what others learn of it; and Spanish for all.

Whatever staff have entered by now stays as it is. The usual word stands first, since the others lead to it.
"""
from django.db import migrations

# One group a line; the words of a group mean the same.
PRACTICAL = """
employer, boss, workplace, coworkers, coworker, human resources, my job
privacy, private, secret, find out, anonymous, confidential, tell anyone, share my information, who will know
time off work, time off, FMLA, medical leave, leave of absence, sick leave, disability, short-term disability, disability benefits
letter, letters, doctors note, work note, note for work
emotional support animal, ESA, support dog, service dog
driving, drive home, drive myself, ride home, ride, rides, Uber, Lyft, taxi, transportation
eat before, NPO, fast before, need to fast, have to fast, fasting before, eating before, food before, empty stomach, eat or drink, eat breakfast, eat and drink
food, meal, breakfast, eat, diet, nutrition
cancel, cancellation, cancel appointment, cancel my appointment, late, running late, miss my appointment, missed visit, miss a visit, no-show fee, late fee, change my appointment, reschedule
wait time, wait, wait list, waiting list, waitlist, how long is the wait, availability, next available, new patients, accepting patients, taking new patients
price, prices, pay, payment, cash price, self-pay, out of pocket, sliding scale, payment plan, financing, billing, bill, financial assistance, affordable, cheap, without insurance, no insurance, uninsured, HSA, FSA
insurance, health insurance, in-network, in network, out of network, copay, deductible, Aetna, Cigna, Blue Cross, BCBS, United Healthcare, UnitedHealthcare, Humana, Anthem, Optum
Medicare, Medicaid, Medi-Cal
Medicaid, Medicare, Medi-Cal, state insurance
prior authorization, preauthorization, pre-authorization, authorization, insurance approval, approved by insurance
appeal, denied, denial, claim denied, insurance denied, insurance wont pay, insurance wont cover, wont cover
telehealth, telepsychiatry, teletherapy, virtual visit, virtual appointment, video appointment, remote visit, phone appointment, FaceTime, by video, by phone, video visits
hours, opening hours, office hours, are you open, open on, weekends, weekend, saturday, evenings
location, near me, where are you located, parking
contact, phone number, call, email
patient portal, portal, log in, login
new patient, get started, become a patient, sign up, first appointment, first visit, first time, intake
paperwork, intake forms, fill out forms, questionnaire
after hours, emergency, urgent, emergency room, ER, at night
refill, refills, ran out, run out, running out, out of meds, out of medication, out of pills, renew prescription, prescription refill, renewal, lost my prescription, lost my pills
prescription, prescribe, prescribed, prescriber, script, Rx
pharmacy, drugstore
generic, generic version, brand name, genérico
referral, referred, doctor referral, refer me
age, ages, age limit, how old, minimum age, too old, too young
response rate, success rate, success rates, how well does it work, does it work, does it really work, will it work, work for me, chances, odds, efficacy, how effective
start working, kick in, take effect, onset
duration, how long does it last, wear off, last, lasting
maintenance, booster, boosters, maintenance treatment, keep it working
sessions, how many sessions, number of sessions, how many treatments
comparison, compare, compared, difference, which is better, better than
options, alternatives, alternative, choices, other options
candidate, eligible, eligibility, qualify, right for me, who can get, do i qualify
prepare, preparation, get ready, before treatment
what to bring, bring, bring with me
feel like, feels like, what is it like, what happens, what to expect
metal, implant, implants, pacemaker, metal plate, cochlear implant, aneurysm clip
pain, ache, painful, hurt, sore
family, loved one, relatives, parents, parent, spouse, husband, wife, caregiver
helping someone, support someone, how to help, help my husband, help my wife, help my son, help my daughter, caring for
consent, permission, guardian, parental consent
court, legal, custody, lawyer, probation
school, teacher, IEP, accommodations
clinical trial, clinical trials, research study
second opinion, another opinion
wheelchair, accessible, disability access
interpreter, translator, sign language
alcohol, drunk, booze, cocktail
cold, flu, fever, covid, cough
travel, vacation, flying, airplane
"""
SPANISH = """
treatment-resistant depression, depresión resistente, depresión resistente al tratamiento
major depression, depresión mayor, depresión severa
depression, deprimido, deprimida, tristeza, triste, desánimo
anxiety, ansioso, ansiosa, angustia, nervioso, nerviosa
anxiety disorder, trastorno de ansiedad, ansiedad generalizada
panic attack, ataque de ansiedad, ataques de pánico, ataque de nervios
social anxiety, ansiedad social, fobia social
phobia, fobia, fobias
afraid, miedo, temor
stress, estrés, estresado, estresada
post-traumatic stress disorder, trastorno de estrés postraumático, estrés postraumático, TEPT, trauma, traumas
bipolar disorder, trastorno bipolar, bipolar, maníaco depresivo
bipolar depression, depresión bipolar
mania, manía, episodio maníaco
schizophrenia, esquizofrenia, esquizofrénico
psychosis, psicosis, psicótico, alucinaciones, delirios, oír voces, escuchar voces, oye voces, escucha voces, voces
borderline personality disorder, trastorno límite de la personalidad, trastorno límite, TLP
attention deficit hyperactivity disorder, TDAH, déficit de atención, hiperactividad
autism, autismo, autista
eating disorder, trastorno alimentario, trastorno alimenticio, trastornos alimenticios, atracones
insomnia, insomnio, no puedo dormir, problemas para dormir, falta de sueño
nightmares, pesadillas, pesadilla, malos sueños
grief, duelo, luto
anger, enojo, ira, irritabilidad
fatigue, cansancio, cansado, cansada, fatiga
addiction, adicción, adicciones, adicto
substance use disorder, drogas, drogadicción, abuso de sustancias
opioid use disorder, opioides, opiáceos, heroína, fentanilo
alcohol use disorder, alcoholismo, alcohólico, dejar de beber, dejar de tomar alcohol
cannabis, marihuana, mota
cocaine, cocaína
smoking, fumar, tabaco, cigarrillos, dejar de fumar
overdose, sobredosis
withdrawal, abstinencia, síndrome de abstinencia, dejar la medicina, dejar el medicamento, dejar de tomar
detox, desintoxicación
postpartum depression, depresión posparto, después del parto, después de dar a luz, posparto, postparto
pregnancy, embarazo, embarazada, estoy embarazada
breastfeeding, lactancia, amamantar, dar pecho, leche materna
premenstrual dysphoric disorder, síndrome premenstrual
menopause, menopausia
older adults, adultos mayores, tercera edad, ancianos, personas mayores, abuela, abuelo
teenagers, adolescentes, adolescente, jóvenes
children, niños, niño, niña, hijos, hijo, hija
veterans, veteranos, veterano, militares
family, familia, esposo, esposa, pareja
chronic pain, dolor crónico, dolores crónicos
nerve pain, dolor neuropático, dolor de nervios
fibromyalgia, fibromialgia
migraine, migraña, jaqueca
headache, dolor de cabeza
dementia, demencia
obsessive-compulsive disorder, pensamientos obsesivos, obsesión, compulsiones
suicidal thoughts, pensamientos suicidas, ideas suicidas
mental health, salud mental
treatment, tratamiento, tratamientos
antidepressant, antidepresivo, antidepresivos
antipsychotic, antipsicótico, antipsicóticos
mood stabilizer, estabilizador del ánimo, estabilizadores del ánimo
benzodiazepine, benzodiacepinas, benzodiazepinas, ansiolíticos, tranquilizantes, calmantes
stimulant, estimulantes
lithium, litio, carbonato de litio
ketamine infusion, infusión de ketamina, ketamina intravenosa, infusiones
nasal spray, aerosol nasal, spray nasal
lamotrigine, lamotrigina
valproate, valproato, ácido valproico
carbamazepine, carbamazepina
sertraline, sertralina
fluoxetine, fluoxetina
paroxetine, paroxetina
fluvoxamine, fluvoxamina
venlafaxine, venlafaxina
duloxetine, duloxetina
mirtazapine, mirtazapina
trazodone, trazodona
amitriptyline, amitriptilina
clomipramine, clomipramina
quetiapine, quetiapina
olanzapine, olanzapina
risperidone, risperidona
aripiprazole, aripiprazol
clozapine, clozapina
naltrexone, naltrexona
naloxone, naloxona
buprenorphine, buprenorfina
methadone, metadona
methylphenidate, metilfenidato
amphetamine, anfetamina, anfetaminas
gabapentin, gabapentina
melatonin, melatonina
lidocaine, lidocaína
psilocybin, psilocibina, hongos
electroconvulsive therapy, terapia electroconvulsiva, terapia de choque, electrochoques, descargas eléctricas
stellate ganglion block, bloqueo del ganglio estrellado
cognitive behavioral therapy, terapia cognitivo conductual, terapia cognitiva
dialectical behavior therapy, terapia dialéctica, terapia dialéctica conductual
group therapy, terapia de grupo, terapia grupal, grupo de apoyo
family therapy, terapia familiar
couples therapy, terapia de pareja
hospital, hospitalización, internado
injection, inyección, inyecciones
long-acting injection, inyección mensual, inyección de larga duración
dose, dosis
side effects, efectos secundarios, efectos adversos, efectos
nausea, náuseas, náusea, vómito, vómitos
dizziness, mareo, mareos
weight gain, aumento de peso, subir de peso, engordar
seizure, convulsión, convulsiones, epilepsia
rash, sarpullido, erupción
allergic reaction, alergia
blood pressure, presión alta, presión arterial alta, hipertensión
kidney, riñón, riñones
blood test, análisis de sangre, examen de sangre
drug test, prueba de drogas, examen de drogas
anesthesia, anestesia
pain, duele, doloroso
price, precio, precios, cuánto cuesta, cuánto vale, cuánto cobran, pagar, pago, sin seguro
insurance, seguro, seguro médico, aseguranza, aseguradora
appointment, cita, citas, hacer una cita
new patient, primera cita, primera visita, nuevo paciente
cancel, cancelar, cancelar cita, cancelar mi cita, cambiar cita
wait time, lista de espera
telehealth, telemedicina, videollamada, cita virtual, por video, en línea
driving, manejar, conducir
eat before, ayuno, en ayunas, comer antes
privacy, privacidad, confidencial, confidencialidad
employer, jefe, trabajo, empleador, patrón
prescription, receta, recetas
refill, resurtir, renovar receta
pharmacy, farmacia
location, dirección, ubicación, dónde están, cómo llegar
hours, horario, horarios
contact, teléfono, contacto, llamar
emergency, emergencia, urgencia
referral, referido, referencia
medical records, expediente, historial médico
response rate, funciona, sirve, efectividad
duration, cuánto dura, duración, cuánto tiempo
sessions, sesiones, cuántas sesiones
comparison, diferencia, diferencias
options, opciones, alternativas
candidate, candidato, requisitos
what to bring, qué llevar, qué traer
age, edad
letter, carta
consent, consentimiento
alcohol, cerveza, tomar alcohol, beber alcohol
magnets, imanes, terapia magnética
"""


def groups():
    """The words of each group as they are stored."""
    lines = [line for text in (PRACTICAL, SPANISH) for line in text.strip().splitlines()]
    return ["\n".join(line.split(", ")) for line in lines]


def add(apps, schema_editor):
    model = apps.get_model("search", "Synonym")
    there = set(model.objects.values_list("words", flat=True))
    model.objects.bulk_create(model(words=words) for words in groups() if words not in there)


def remove(apps, schema_editor):
    """Those that staff have changed since stay."""
    apps.get_model("search", "Synonym").objects.filter(words__in=groups()).delete()


class Migration(migrations.Migration):
    dependencies = [("search", "0008_clinical_words")]
    operations = [migrations.RunPython(add, remove)]
