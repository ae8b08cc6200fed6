"""From here on no sign-off is without its dates, its signer's credentials and its row in the register."""
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("review", "0004_fill_register")]
    operations = [
        migrations.AlterField("signoff", "credentials", models.CharField(help_text="As they were.", max_length=500, verbose_name="credentials")),
        migrations.AlterField("signoff", "reviewed_on", models.DateField(help_text="The day of the full review this rests on.", verbose_name="last reviewed")),
        migrations.AlterField("signoff", "due_on", models.DateField(db_index=True, verbose_name="next review")),
        migrations.AlterField("signoff", "entry", models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name="sign_off", to="review.registerentry")),
    ]
