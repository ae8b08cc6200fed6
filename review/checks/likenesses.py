"""Characters that look like Latin letters or ASCII signs, whatever script they come from."""

import re
import unicodedata

PAIRS = (
    # Cyrillic, small ones and those whose capitals look Latin
    ("аеорсухіјѕһԁԛԝӏвнкмтгпьүҽҁѵѡзбԍ", "aeopcyxijshdqwlbhkmtrnbyecvw36g"),
    # Greek
    ("αβγεζηικλμνορστυχωϲϳϱϐϵ", "abyeznikaμvopotuxwcjpbe"),
    # Armenian
    ("աբգդեզէըթլծկհղճմյնշոչպջռսվտրցւփքօֆ", "wpqnbqtnplohhnduynznssgdfysupgpfog"),
    # Cherokee, capitals (the small ones fold to them)
    ("ᎠᎡᎢᎥᎩᎪᎫᎬᎳᎷᎻᎽᏀᏃᏏᏒᏔᏕᏙᏚᏞᏟᏢᏦᏧᏴᏵᎿᏂᏎᏌᏫᎤᎾ", "drtiyaJEWMHYGZbRWSVSLCPKdBGtn4uoOO"),
    # Lisu
    ("ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ", "bpdtgkjczfmnlsrvhwxyaeiou"),
    # Coptic, small
    ("ⲁⲃⲅⲉⲏⲓⲕⲙⲛⲟⲣⲥⲧⲩⲭ", "abreniknhopctyx"),
    # Hebrew, Arabic, Devanagari and others that pass for o, i, l or v
    ("סוטןاهഠ०੦০௦೦๐໐ဝ၀ჿ〇", "oivilooooooooooooo"),
    # Small capitals and other phonetic letters
    ("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢɑɡɩıȷʋʌƒſ", "abcdefghijklmnopqrstuvwyzagiijvafs"),
)
LIKENESSES = {
    sign: letter.lower()
    for signs, letters in PAIRS
    for sign, letter in zip(signs, letters, strict=False)
    if letter.isascii()
} | {
    **dict(zip("øđłıŀħŧæœ", ["o", "d", "l", "i", "l", "h", "t", "ae", "oe"], strict=True)),
    "μ": "u", "µ": "u", "ß": "ss", "ð": "d", "þ": "th", "ƽ": "s", "ƅ": "b", "∨": "v", "∪": "u", "℮": "e", "¢": "c", "€": "e",
    "£": "l", "∂": "d", "∑": "e", "∆": "a", "ɛ": "e", "∙": ".", "ǃ": "!", "¡": "i", "❘": "l", "｜": "l", "∣": "l", "￨": "l",
    **dict.fromkeys("‘’‚‛′ʹʼʽ`´＇ˈ", "'"),
    **dict.fromkeys("“”„‟″«»‹›＂〝〞❝❞", '"'),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－⁃˗⸺⸻〜～", "-"),
    "…": "...", "•": "*", "·": "*", "×": "x", "№": "#", "＃": "#", "®": "", "™": "", "℠": "", "©": "",
    "½": "1/2", "¼": "1/4", "¾": "3/4", "⁄": "/", "∕": "/", "٪": "%", "﹪": "%", "％": "%", "‰": "%", "❶": "1", "➊": "1",
    "۔": ".", "。": ".", "｡": ".", "？": "?", "！": "!", "；": ";", "：": ":",
    **{chr(0x1F150 + at): chr(97 + at) for at in range(26)},  # white letters in black circles
    **{chr(0x1F170 + at): chr(97 + at) for at in range(26)},  # and squares
    **{chr(0x1F1E6 + at): chr(97 + at) for at in range(26)},  # the letters of flags
}  # fmt: skip
LETTER = re.compile(r"\bLETTER (?:[A-Z]+ )*?([A-Z])\b")


def latin_letter(sign):
    """The letter that the name of a Latin character tells, such as "LATIN SMALL LETTER B WITH STROKE"."""
    name = unicodedata.name(sign, "")
    found = LETTER.search(name) if name.startswith(("LATIN", "MODIFIER LETTER")) else None
    return found[1].lower() if found else ""
