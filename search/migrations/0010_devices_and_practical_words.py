"""More words that mean the same: brands of devices, how people say what they have, and Spanish for what is practical.

Whatever staff have entered by now stays as it is. The usual word stands first, since the others lead to it.
"""

from django.db import migrations

# One group a line; the words of a group mean the same.
WORDS = """
TMS, NeuroStar, MagVenture, MagVita, Magstim, CloudTMS, Apollo TMS, Nexstim
light therapy, sun lamp, happy light, light lamp, sunlight lamp
social anxiety, nervous around people, anxious around people, meeting people, talking to people, blushing
bulimia, bulimic, throwing up after eating, vomiting after eating, throw up after meals
anorexia, anorexic
insomnia, insomniac
phobia, phobic
panic attack, panicking
schizophrenia, schizophrenic
women, woman, womens health
nurse practitioner, nurse, psychiatric nurse
sexual side effects, erection, erections
grief, widow, widowed, widower, passed away
psilocybin, microdose, microdosing
obsessive-compulsive disorder, hand washing, germs
rating scale, questionnaire, GAD-7, PHQ-9, Y-BOCS, MADRS, depression test, depression quiz, self-test, symptom scale
high blood pressure, high BP, BP, hypertension, presión alta, presión
bladder, urine, pee, peeing, urination, orina
metal, hearing aid, hearing aids, cochlear implant, braces, tattoo, dental fillings, fillings
intramuscular, IM, IM injection
ketamine, horse tranquilizer, animal tranquilizer, party drug, street drug
dissociation, K-hole, zoned out
psychedelic, psychedelics, trip, tripping, psicodélicos
anesthesia, anesthetic
maintenance, booster, boosters, mantenimiento
contraindications, who should not, who cannot have, who cant have, contraindicaciones, quién no puede
bring someone, companion, escort, acompañante, acompañar
parking, park my car, estacionamiento, estacionar, aparcamiento
memory, olvidos, pérdida de memoria
liver, hígado
heart, cardiac, corazón
risks, peligros, peligroso, peligrosa
benefits, beneficios
research, estudios
results, resultados
at home, en casa, a domicilio
therapist, terapeuta
psychologist, psicólogo, psicóloga
nurse, enfermera, enfermero
eat, comer, comida
tablet, pastilla, tableta
relapse, recaída
exposure therapy, terapia de exposición
dependence, dependencia
refund, reembolso
complaint, queja
interpreter, idioma
under 18, minors, menores
weight, peso
skin, piel
crying, cry, llorar
loneliness, soledad
loss, pérdida
divorce, divorcio
school, escuela
medical leave, baja médica, incapacidad
travel, viaje, viajar
homeless, homelessness
cancer, tumor, chemo, oncology
POTS, postural tachycardia
"""


def groups():
    """The words of each group as they are stored."""
    return ["\n".join(line.split(", ")) for line in WORDS.strip().splitlines()]


def add(apps, schema_editor):
    model = apps.get_model("search", "Synonym")
    there = set(model.objects.values_list("words", flat=True))
    model.objects.bulk_create(model(words=words) for words in groups() if words not in there)


def remove(apps, schema_editor):
    """Those that staff have changed since stay."""
    apps.get_model("search", "Synonym").objects.filter(words__in=groups()).delete()


class Migration(migrations.Migration):
    dependencies = [("search", "0009_practical_and_spanish_words")]
    operations = [migrations.RunPython(add, remove)]
