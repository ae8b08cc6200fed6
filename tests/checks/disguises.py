"""Ways to write the same words so that a careless checker does not know them again. No reader would be fooled."""

import re

LOOKALIKES = str.maketrans("aeopcxyABEHKMOPCTX", "аеорсхуАВЕНКМОРСТХ")
INNER = re.compile(r"(?<![<&/\w])([A-Za-z]{2})([A-Za-z]{3,})(?![^<]*>|\w*;)")
LONG = re.compile(r"(?<![<&/\w\-'’])[A-Za-z]{5,}(?![^<]*>|[\w\-'’;])")


def soft_hyphens(text):
    return INNER.sub("\\1\u00ad\\2", text)


def zero_width(text):
    return INNER.sub("\\1\u200b\\2", text)


def lookalikes(text):
    return outside_tags(text, lambda words: words.translate(LOOKALIKES))


def full_width(text):
    return outside_tags(text, lambda words: re.sub("[A-Za-z]", lambda sign: chr(ord(sign[0]) + 0xFEE0), words))


def bold_letters(text):
    def bold(sign):
        return chr(ord(sign[0]) - 97 + 0x1D41A) if sign[0].islower() else chr(ord(sign[0]) - 65 + 0x1D400)

    return outside_tags(text, lambda words: re.sub("[A-Za-z]", bold, words))


def capitals(text):
    return outside_tags(text, str.upper)


def hard_spaces(text):
    return outside_tags(text, lambda words: words.replace(" ", "\u00a0"))


def wide_spaces(text):
    return outside_tags(text, lambda words: words.replace(" ", "  "))


def hard_hyphens(text):
    return outside_tags(text, lambda words: words.replace("-", "\u2011"))


def plain_quotes(text):
    return text.translate(str.maketrans("“”‘’", "\"\"''"))


def combining(text):
    return INNER.sub("\\1\u0301\\2", text)


def split_by_tags(text):
    return INNER.sub(r"\1<b>\2</b>", text)


def spaced_out(text):
    """The longest word, letter by letter."""
    longest = max(LONG.findall(text), key=len, default="")
    return re.sub(rf"\b{longest}\b", " ".join(longest), text, count=1) if longest else text


def digits(text):
    """Digits for letters, once in each long word."""
    return LONG.sub(lambda word: word[0][:2] + word[0][2:].translate(str.maketrans("eoa", "304")), text)


def outside_tags(text, change):
    """Change all but tags, entities and citation marks."""
    parts = re.split(r"(<[^>]*>|&#?\w+;|\[\d+\])", text)
    return "".join(part if number % 2 else change(part) for number, part in enumerate(parts))


ALL = (
    soft_hyphens, zero_width, lookalikes, full_width, bold_letters, capitals, hard_spaces, wide_spaces, hard_hyphens,
    plain_quotes, combining, split_by_tags, spaced_out, digits,
)  # fmt: skip
