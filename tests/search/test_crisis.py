"""Words of danger show whom to call before anything else; calm words do not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wagtail.search import index

from articles.models import ArticlePage
from clinical.models import Treatment
from search.crisis import is_crisis, is_for_others, is_subject

from .asking import text_of

pytestmark = pytest.mark.postgresql

CRISIS = [
    "suicide", "Suicidal thoughts", "I want to die", "kill myself", "how to kill my self", "end my life", "ending it all",
    "overdose", "overdosing on ketamine", "self-harm", "self harm", "selfharm", "cutting myself", "i don't want to live",
    "I don’t want to be alive", "better off dead", "no reason to live", "wish I was dead", "KILL  MYSELF!!!", "can't go on",
    "i want it to end", "my son wants to kill himself", "988", "crisis line", "suicidio",
    "took too many pills", "what if i take too much medication", "swallowed all my pills", "ate a bottle of pills",
    "my son wants to die", "she wants to end it", "he tried to die", "my teen talks about dying", "thinking of ending it",
    "nobody would miss me", "I can't do this anymore", "can't live like this", "i want to dissapear", "i hate my life",
    "life is not worth living", "what's the point of living", "wish I was never born", "cuts on her arms", "she is cutting",
    "my husband has a gun", "drank bleach", "hurt myslef", "me quiero matar", "mi hijo se quiere morir",
    "quiero acabar con mi vida", "me tomé todas las pastillas", "no tengo ganas de vivir",
    "everyone would be better off without her", "my kids would be happier without me", "i'm a burden to my family",
    "want to dye i cant do this", "wanna die", "i don't wanna be here anymore", "wish i could disappear", "i can't cope anymore",
    "jump in front of a train", "he wants to be gone", "life isn't worth it", "giving up on life", "my friend od'd",
    "what do i do if someone od's", "quisiera estar muerta", "no aguanto más", "estarían mejor sin mí",
    "i took 30 ambien", "i don't see a reason to live", "i hope I never wake up", "i'm done with life", "pienso en la muerte",
    "my son said he wishes he was dead", "i wish i didn't exist", "i don't deserve to live", "how much lithium is lethal",
    "life is pointless", "slitting my wrists", "cansada de vivir", "se tomó un frasco de pastillas", "i will kill my kids and myself",
    "no reason to keep going anymore", "there's no point in going on", "what reason do i have to stay alive",
    "die", "dying", "kill", "kill me", "lethal", "ending it", "end it", "i feel like ending it", "not wanting to live",
    "lost the will to live", "jump off bridge", "s u i c i d e", "s*icide", "suici", "sewer slide", "passive ideation", "nembutal",
    "swallowed pills on purpose", "suffocate myself", "not safe at home tonight", "quiero aserme daño", "need help now", "emergency",
    "stab myself", "took my whole prescription", "suisid", "I don't feel safe with myself", "saying goodbye to everyone",
    "voices telling me to die", "jump off building", "kiero morir", "me kiero matar", "ahorcarme", "tirarme de un puente",
    "harta de vivir", "dejar de vivir", "painless death", "giving away my things", "no way out", "why am i alive", "nine eight eight",
    "emergency help now", "killmyself", "i wnat to dei", "i want to be with my dead mom", "whats the least painful way to go",
]  # fmt: skip
CALM = [
    "ketamine for OCD",
    "side effects",
    "how to end treatment",
    "cost",
    "killer whale",
    "diet",
    "lifestyle",
    "dosage",
    "too many side effects",
    "does it take too much time",
    "take all my medicines with food",
    "cutting down on drinking",
    "my son is cutting down on pills",
    "can't take lithium with ibuprofen",
    "fear of dying in a panic attack",
    "pastillas para dormir",
    "i took 50 mg of sertraline",
    "it has taken 12 weeks",
    "swallow all pills whole",
    "me tomo todos los días las pastillas",
    "are side effects going to disappear",
    "can i dye my hair after ect",
    "are kids better off without stimulants",
    "i cant do this much longer drive",
    "will i be gone all day",
    "ready to be gone from the clinic",
    "ODD",
    "can't cope with stress",
    "is a nurse under the doctor",
    "no reason to stop lithium",
    "does tms hurt",
    "will zoloft hurt my baby",
    "can lithium harm an unborn baby",
    "who can see what i tell people",
    "my son has ODD",
    "treatment for a child with odd",
    "reasons to go on lithium",
    "reason to keep going to therapy",
    "at what point in life does bipolar start",
    "i took 36 tms sessions",
    "hypertensive crisis",
    "am i hurting my baby by taking zoloft",
    "panic attack my son",
    "thoughts about other people",
    "killing time before an appointment",
    "ending it early",
    "end it with my therapist",
    "not wanting to talk",
    "diet pills",
    "dying my hair",
    "my dog is dying",
    "jump off point",
    "icd code",
    "take my life back",
    "sleep forever on seroquel",
    "crisis of faith",
    "go to my late appointment",
    "peaceful way to end therapy",
    "be with my late husband at the clinic",
    "help with anxiety",
    "emergency contact form",
    "is it safe to drive at night",
    "i do not feel safe taking two medicines",
    "",
]
OF_OTHERS = [
    "scared i will hurt my baby", "afraid I'm going to hurt someone", "thoughts of harming my child", "i want to kill my husband",
    "urges to stab people", "intrusive thoughts about hurting my family", "homicidal thoughts", "i might hurt somebody",
    "my son wants to kill his teacher", "miedo de lastimar a mi bebé", "pensamientos de hacer daño a alguien",
    "what if i hurt my baby", "intrusive thoughts about hurting baby", "worried about hurting my baby", "i want to hurt her",
    "voices telling me to kill my family", "i feel like killing my husband", "i dont want to hurt my kids", "thoughs of hurting sombody",
    "my husband wants to kill me", "how to poison my husband", "quiero matarlo", "want to hurt my kids", "miedo de lastimar al bebé",
    "hurt my baby", "kill my husband", "hurting someone",
]  # fmt: skip
SUBJECTS = [
    "does ketamine stop suicidal ideation", "ketamine for suicidal thoughts", "how to stop suicidal thoughts",
    "how do i help my suicidal son", "can antidepressants make me suicidal", "cutting myself", "self harm", "she is cutting",
    "what do i do if someone od's", "signs of overdose", "naloxone for an overdose", "autolesión",
]  # fmt: skip
CRIES = [
    "i want to die", "how to kill myself", "i feel suicidal", "im so suicidal", "i want to cut myself", "urge to hurt myself",
    "painless suicide", "how to commit suicide", "suicide methods", "overdose", "overdosing on ketamine", "how to overdose",
    "can i overdose on lithium", "how much xanax to overdose", "what is the point of living", "me quiero matar", "crisis line",
    "i want to kill my husband with ketamine", "i want to kill my husband and myself",
]  # fmt: skip


class TestCrisis:
    def test_words_of_danger_are_understood(self):
        assert [query for query in CRISIS if not is_crisis(query)] == []

    def test_other_words_are_left_alone(self):
        assert [query for query in CALM if is_crisis(query)] == []

    def test_help_stands_before_the_results(self, client, standard_page):
        standard_page.intro = "What to do about suicide."
        standard_page.save()
        text = text_of(client, "suicide")
        panel = text.index('id="crisis-panel"')
        assert panel < text.index('href="tel:988"') < text.index("/parking-and-zebras/")

    def test_help_is_offered_in_spanish_to_veterans_and_to_whoever_is_threatened(self, client, db):
        panel = text_of(client, "quiero morir")
        assert '<span lang="es">En español: llame al <a href="tel:988">988</a> y marque 2' in panel
        assert "Veterans press 1" in panel
        assert "+18007997233" not in panel
        assert 'href="tel:+18007997233"' in text_of(client, "my husband wants to kill me")

    def test_help_stands_there_without_results_too(self, client, db):
        text = text_of(client, "kill myself")
        assert 'id="crisis-panel"' in text
        assert "Nothing found" not in text

    def test_a_chance_match_is_not_offered_as_help(self, client, standard_page):
        standard_page.intro = "You want a space?"
        standard_page.save()
        assert "/parking-and-zebras/" not in text_of(client, "i want to die")

    def test_nothing_beside_the_point_stands_below_the_help(self, client, standard_page):
        standard_page.intro = "How to end it all in writing, in a crisis, line by line."
        standard_page.save()
        for query in ("end it all", "crisis line"):
            assert "/parking-and-zebras/" not in text_of(client, query), query
        standard_page.title = "Crisis lines"
        standard_page.save()
        assert "/parking-and-zebras/" in text_of(client, "crisis line")

    def test_a_treatment_is_not_offered_to_somebody_in_a_crisis(self, client, live_article):
        ArticlePage.objects.update(summary="What it does to thoughts of suicide.")
        index.insert_or_update_object(ArticlePage.objects.get())
        assert live_article.url in text_of(client, "thoughts")
        assert live_article.url not in text_of(client, "thoughts of suicide")

    def test_who_asks_about_a_crisis_is_told_from_who_is_in_one(self):
        assert [query for query in SUBJECTS if not (is_crisis(query) and is_subject(query))] == []
        assert [query for query in CRIES if not is_crisis(query) or is_subject(query)] == []

    def test_who_asks_is_answered_below_the_help(self, client, live_article):
        Treatment.objects.create(name="Zebramine", slug="zebramine", kind="medicine")
        ArticlePage.objects.update(summary="What zebramine does to thoughts of suicide, and to cutting myself.")
        index.insert_or_update_object(ArticlePage.objects.get())
        subjects = ("what does it do to thoughts of suicide", "cutting myself")
        for query in subjects:
            assert live_article.url not in text_of(client, query), "a page that only mentions it"
        ArticlePage.objects.update(title="Thoughts of suicide, and cutting myself")
        index.insert_or_update_object(ArticlePage.objects.get())
        for query in ("zebramine and suicide", *subjects):
            text = text_of(client, query)
            assert text.index('id="crisis-panel"') < text.index(live_article.url), query
        for query in ("zebramine i want to die", "how to commit suicide with zebramine"):
            assert live_article.url not in text_of(client, query), query

    def test_fear_of_hurting_somebody_gets_help_in_its_own_words_and_an_answer(
        self, client, standard_page, live_article
    ):
        assert [query for query in OF_OTHERS if not (is_crisis(query) and is_for_others(query))] == []
        assert [query for query in CRISIS if is_for_others(query)] == []
        standard_page.title = "Thoughts of hurting your baby"
        standard_page.save()
        text = text_of(client, "thoughts of hurting my baby")
        panel = text.index('id="crisis-panel"')
        assert (
            panel
            < text.index("somebody may get hurt", panel)
            < text.index('href="tel:988"')
            < text.index("/parking-and-zebras/")
        )
        assert "ending your life" not in text
        ArticlePage.objects.update(summary="What it does to thoughts of hurting a baby.")
        index.insert_or_update_object(ArticlePage.objects.get())
        assert live_article.url in text_of(client, "baby")
        assert live_article.url not in text_of(client, "thoughts of hurting my baby")

    def test_a_calm_query_shows_no_panel(self, client, standard_page):
        assert 'id="crisis-panel"' not in text_of(client, "parking")

    @settings(max_examples=200)
    @given(query=st.text())
    def test_any_text_is_judged(self, query):
        assert is_crisis(query) in (True, False)
