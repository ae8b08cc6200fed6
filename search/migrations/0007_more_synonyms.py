"""More words that mean the same, which visitors of any clinic use: for visits, work, children, drinking, sleep and pain.

Whatever staff have entered by now stays as it is.
"""
from django.db import migrations

# One group a line; the words of a group mean the same.
GROUPS = """
careers, jobs, job openings, employment, vacancies, hiring, open positions
cancellation, cancel, reschedule, no show, missed appointment, miss an appointment
video, online, virtual, remote
directions, address, location, where are you, where we are, how to get there, getting here
child, son, daughter, teen, teenage
alcohol, drinking, drink, beer, wine, liquor
pain, painful, hurt, hurts, hurting
sex, libido, sex drive, sex life, sexual desire
sleeping pills, sleep medicine, sleep aid, sleeping tablets, pastillas para dormir
breastfeeding, lactation, breast milk, lactancia
postpartum depression, depresión posparto, depresión postparto, depresión después del parto
Spanish, español, habla español, hablan español
"""


def add(apps, schema_editor):
    model = apps.get_model("search", "Synonym")
    model.objects.bulk_create(model(words="\n".join(line.split(", "))) for line in GROUPS.strip().splitlines())


class Migration(migrations.Migration):
    dependencies = [("search", "0006_sure_of_its_index")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
