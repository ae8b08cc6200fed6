"""More words that mean the same: brands of devices, and how people say what they have.

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
intrusive thoughts, thoughts of hurting, afraid of hurting, scared of hurting, hurting my baby, hurt my baby, hurting someone, hurt someone
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
