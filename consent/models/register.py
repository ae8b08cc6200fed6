"""The register that staff edit: categories, what is stored on a visitor's device, and services of others."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.models import RevisionMixin

from consent.validators import WHERE, address_problem, lines, validate_hosts
from core.validators import validate_web_address

ESSENTIAL, PREFERENCES, ANALYTICS, MARKETING = "essential", "preferences", "analytics", "marketing"


class Category(RevisionMixin, models.Model):
    """A kind of purpose that visitors allow or refuse as one. The four are fixed; their words are staff's."""

    class Slug(models.TextChoices):
        ESSENTIAL = ESSENTIAL, _("Essential")
        PREFERENCES = PREFERENCES, _("Preferences")
        ANALYTICS = ANALYTICS, _("Analytics")
        MARKETING = MARKETING, _("Marketing")

    slug = models.CharField(_("kind"), max_length=20, choices=Slug, unique=True, editable=False)
    name = models.CharField(_("name"), max_length=40)
    description = models.TextField(
        _("description"), max_length=300, help_text=_("What it is for, in one or two plain sentences.")
    )

    class Meta:
        verbose_name = _("category")
        verbose_name_plural = _("categories")
        ordering = ["pk"]

    def __str__(self):
        return self.name


class Service(RevisionMixin, models.Model):
    """Somebody else's service: a tag that runs in the background, or an embed that a visitor loads."""

    class Kind(models.TextChoices):
        TAG = "tag", _("Tag: a script that runs in the background")
        EMBED = "embed", _("Embed: a video or a map that a visitor loads")

    name = models.CharField(_("name"), max_length=60, unique=True, help_text=_("As visitors know it."))
    slug = models.SlugField(_("short name"), max_length=60, unique=True, editable=False)
    provider = models.CharField(_("provider"), max_length=120, help_text=_("The company, and the country it is in."))
    policy = models.URLField(_("its privacy policy"), max_length=300, blank=True, validators=[validate_web_address])
    category = models.ForeignKey(
        Category,
        verbose_name=_("category"),
        on_delete=models.PROTECT,
        related_name="services",
        limit_choices_to=~models.Q(slug=ESSENTIAL),
    )
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.TAG)
    hosts = models.TextField(
        _("hosts"),
        max_length=1000,
        validators=[validate_hosts],
        help_text=_("Every host it talks to, one a line, like stats.example.org. It can reach no other."),
    )
    script_addresses = models.TextField(
        _("addresses of its scripts"), max_length=2000, blank=True, help_text=_("For a tag. One a line.")
    )
    embed_address = models.CharField(
        _("address of the embed"),
        max_length=300,
        blank=True,
        help_text=_("For an embed, with {id} where the video's or the place's own part stands."),
    )
    purposes = models.TextField(
        _("what it is for"),
        max_length=1000,
        help_text=_("One purpose a line. A new line asks all visitors again; a typing error that is mended does not."),
    )
    since = models.DateField(_("in use since"), default=timezone.localdate)
    is_active = models.BooleanField(
        _("in use"), default=True, help_text=_("Switched off, it stays here, and nothing of it is loaded or asked for.")
    )

    class Meta:
        verbose_name = _("service of others")
        verbose_name_plural = _("services of others")
        ordering = ["name"]

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        self.slug = self.slug or free_slug(self.name)
        super().save(*args, **kwargs)

    def clean(self):
        super().clean()
        self.hosts = "\n".join(host.lower() for host in lines(self.hosts))
        if errors := {name: words for name, words in self.problems() if words}:
            raise ValidationError(errors)

    def problems(self):
        """Pairs of a field and what is wrong with it."""
        hosts = lines(self.hosts)
        if self.category_id and self.category.slug == ESSENTIAL:
            yield "category", _("Nothing of somebody else's is essential.")
        for address in lines(self.script_addresses):
            yield "script_addresses", address_problem(address, hosts)
        if self.embed_address:
            yield "embed_address", address_problem(self.embed_address, hosts)
        if self.kind == self.Kind.TAG and not lines(self.script_addresses):
            yield "script_addresses", _("A tag needs the address of its script.")
        if self.kind == self.Kind.EMBED and self.embed_address.count(WHERE) != 1:
            yield "embed_address", _("An embed needs its address, with {id} in it once.")


def free_slug(name):
    """A short name that no service has yet. It stays when the name changes: addresses and records hold it."""
    base = slugify(name)[:50] or "service"
    taken = set(Service.objects.filter(slug__startswith=base).values_list("slug", flat=True))
    return next(slug for n in range(1, len(taken) + 2) if (slug := base if n == 1 else f"{base}-{n}") not in taken)


class StorageItem(RevisionMixin, models.Model):
    """One thing that is kept on a visitor's device."""

    class Kind(models.TextChoices):
        COOKIE = "cookie", _("Cookie")
        LOCAL = "local", _("Local storage")
        SESSION = "session", _("Session storage")

    name = models.CharField(
        _("name"), max_length=100, help_text=_("As the browser shows it. A * at the end stands for any ending.")
    )
    kind = models.CharField(_("kind"), max_length=10, choices=Kind, default=Kind.COOKIE)
    provider = models.CharField(_("who sets it"), max_length=120, help_text=_("“This website”, or the service."))
    purpose = models.CharField(_("what it is for"), max_length=300)
    duration = models.CharField(_("how long it stays"), max_length=120)
    category = models.ForeignKey(
        Category, verbose_name=_("category"), on_delete=models.PROTECT, related_name="storage_items"
    )

    class Meta:
        verbose_name = _("cookie or other storage")
        verbose_name_plural = _("cookies and other storage")
        ordering = ["category", "name"]
        constraints = [models.UniqueConstraint(fields=["kind", "name"], name="unique_storage_item")]

    def __str__(self):
        return self.name
