"""Writes meteor.json, snowball.json and wordnet.json beside this file: nltk's METEOR, its stems, and the synonyms it reaches.

    python3 -m venv .venv && .venv/bin/pip install -r requirements.txt && .venv/bin/python meteor.py

WordNet 3.0 comes from Debian's package wordnet-base, or from the folder that WORDNET_DIR names.
"""
import json
import os
import random
import shutil
import tempfile
import warnings
from pathlib import Path

warnings.filterwarnings("ignore")
import nltk

home = Path(tempfile.mkdtemp())
wordnet_files = home / "corpora" / "wordnet"
shutil.copytree(os.environ.get("WORDNET_DIR", "/usr/share/wordnet"), wordnet_files, ignore=shutil.ignore_patterns("bin", "wnres", "pixmaps"))
# nltk wants a list of 45 files that is not in the package; METEOR uses none of the names.
(wordnet_files / "lexnames").write_text("".join(f"{i:02d}\tfile{i}\t1\n" for i in range(45)))
nltk.data.path.insert(0, str(home))

from nltk.corpus.reader.wordnet import WordNetCorpusReader
from nltk.stem import snowball
from nltk.stem.snowball import SnowballStemmer
from nltk.translate import meteor_score as ms

from texts import FOREIGN, ODD, PLAIN, changed

WordNetCorpusReader.map_wn = lambda self, version="wordnet": None
WORDNET = WordNetCorpusReader(str(wordnet_files), None)
pick = random.Random(20250302)
here = Path(__file__).parent

CODES = {
    "ar": "arabic", "da": "danish", "nl": "dutch", "en": "english", "fi": "finnish", "fr": "french", "de": "german", "hu": "hungarian",
    "it": "italian", "no": "norwegian", "pt": "portuguese", "ro": "romanian", "ru": "russian", "es": "spanish", "sv": "swedish",
}

# Two ways to say the same, with other forms of the same words.
SAID = {
    "ar": ("المستأجرون يدفعون التأمين قبل تسليم المفاتيح وبعد كتابتهم العقود", "المستأجر يدفع تأمينهم قبل تسلم مفاتيحه ثم سيكتبون العقد"),
    "da": ("Lejerne betaler depositummet inden overdragelsen af nøglerne til lejlighederne.", "Lejeren betalte et depositum inden overdragelse af nøgler til lejligheden"),
    "nl": ("De huurders betalen de borgsommen binnen tien werkdagen na de overhandiging van de sleutels.", "De huurder betaalt zijn borgsom tien werkdag na overhandigingen van een sleutel"),
    "en": ("The tenants paid their deposits before the keys of the flats were handed over.", "A tenant pays the deposit before handing over the key of his apartment"),
    "fi": ("Vuokralaiset maksavat vakuudet ennen avainten luovuttamista asunnoissa.", "Vuokralainen maksaa vakuuden ennen kuin avaimet luovutetaan asunnossa"),
    "fr": ("Les locataires paient les cautions dix jours avant la remise des clés de leurs appartements.", "Le locataire paie la caution dix jours avant de remettre la clé de son appartement"),
    "de": ("Die Mieter zahlten die Kautionen innerhalb von zehn Werktagen nach den Übergaben der Schlüssel.", "Der Mieter zahlt eine Kaution zehn Werktage nach der Übergabe des Schlüssels"),
    "hu": ("A bérlők a kulcsok átadása után tíz munkanapon belül fizetik a letéteket.", "A bérlő a kulcsot átadás után tíz munkanapban fizette letétét"),
    "it": ("Gli inquilini pagano le cauzioni entro dieci giorni dalla consegna delle chiavi.", "L' inquilino paga la cauzione dieci giorno dopo le consegne della chiave"),
    "no": ("Leietakerne betaler depositumene innen ti virkedager etter overleveringen av nøklene.", "Leietakeren betalte depositumet ti virkedag etter overlevering av nøkkelen"),
    "pt": ("Os inquilinos pagam as cauções dentro de dez dias após a entrega das chaves.", "O inquilino pagou a caução dez dia após entregas da chave"),
    "ro": ("Chiriaşii plătesc garanţiile în zece zile după predarea cheilor apartamentelor.", "Chiriaşul plăteşte garanţia zece zi după predarea cheii apartamentului"),
    "ru": ("Арендаторы обязаны вернуть помещения в исправном состоянии и оплатить все счета.", "Арендатор обязан вернуть исправное помещение и оплачивает каждый счёт"),
    "es": ("Los inquilinos pagan las fianzas dentro de diez días después de la entrega de las llaves.", "El inquilino pagará la fianza diez día después de entregas de llave"),
    "sv": ("Hyresgästerna betalar depositionerna inom tio arbetsdagar efter överlämnandet av nycklarna.", "Hyresgästen betalade en deposition tio arbetsdag efter överlämnande av nyckeln"),
}

# Synonyms, other forms, capitals, words that leave each other only one partner.
ALIKE = [
    ("The physician bought a big automobile, and his kids were glad.", "The doctor purchased a large car and his children were happy"),
    ("Geese and mice ran quickly through the wet leaves.", "A goose and a mouse are running rapidly through a wet leaf"),
    ("better best good well goodness", "good better well best goodness"),
    ("frankfurter hot_dog hotdog dog cad", "hot_dog dog frank hotdog heel cad"),
    ("Paris paris Turkey turkey china China", "paris Paris turkey Turkey China china"),
    ("went gone goes going go", "going gone go went travel"),
]


def score(references, answer, **options):
    return float(ms.meteor_score([r.split() for r in references], answer.split(), wordnet=WORDNET, **options))


def case(references, answer):
    matches, _, _ = ms.align_words(answer.split(), references[0].split(), wordnet=WORDNET)
    return {
        "references": references,
        "answer": answer,
        "matches": len(matches),
        "chunks": ms._count_chunks(matches) if matches else 0,
        "value": score(references, answer),
        "weighted": score(references, answer, alpha=0.85, beta=2, gamma=0.3),
    }


def write(name, value):
    (here / f"{name}.json").write_text(value + "\n", encoding="utf-8")


def lines(values):
    return "[\n" + ",\n".join(json.dumps(v, ensure_ascii=True) for v in values) + "\n]"


LONG = [" ".join(pick.choice(pick.choice(PLAIN).split()) for _ in range(400)) for _ in range(2)]
CASES = (
    [case([a], b) for a, b in ALIKE]
    + [case([b], a) for a, b in ALIKE]
    + [case([text], changed(pick, text)) for text in PLAIN + FOREIGN]
    + [case([changed(pick, text), text, pick.choice(PLAIN)], changed(pick, text)) for text in PLAIN]
    + [case([text], text) for text in ODD]
    + [case([text], pick.choice(ODD + PLAIN)) for text in ODD]
    + [case(["", PLAIN[0]], PLAIN[0]), case([PLAIN[0], ""], ""), case([LONG[0]], LONG[1])]
)
write("meteor", '{"cases": ' + lines(CASES) + ',\n"languages": ' + lines(
    {
        "code": code,
        "references": references,
        "answer": answer,
        # A new stemmer each time: the Arabic one remembers.
        "value": score(references, answer, stemmer=SnowballStemmer(language)),
    }
    for code, language in CODES.items()
    for a, b in [SAID[code]]
    for references, answer in [
        ([a], b),
        ([b], a),
        ([changed(pick, a), b], changed(pick, a)),
        ([a], pick.choice(FOREIGN)),
        ([b], pick.choice(ODD) + " " + changed(pick, b)),
    ]
) + "}")


def parts(language):
    """All that nltk's stemmer of a language knows: suffixes, prefixes, letters, special words."""
    known = vars(getattr(snowball, language.capitalize() + "Stemmer"))
    tables = [value for name, value in known.items() if "__" in name[1:] and not name.startswith("__")]
    found = [part for table in tables if isinstance(table, (str, tuple, dict)) for part in table if part]
    if language == "russian":
        back = snowball.RussianStemmer()._RussianStemmer__roman_to_cyrillic
        found = [back(part) for part in found]
    return sorted(set(found))


EXTRA = {
    "de": ["niss", "ß", "ig"], "fr": ["qu", "y", "ïe", "eus", "abil", "ic", "iv", "at"], "en": ["gener", "commun", "y", "'", "\u2019", "at"],
    "nl": ["kk", "heid", "gem", "ij", "aa", "ë"], "fi": ["kse", "ie", "po"], "it": ["qu", "ando", "er", "abil", "á"], "da": ["igst"],
    "pt": ["ã", "õ", "gü", "ç", "e"], "es": ["gu", "iéndo", "ar", "u"], "hu": ["dzs"], "ro": ["ab", "ţ"], "no": ["k"], "ru": ["я", "х", "z"],
    "ar": ["م", "ت", "-", "\u0652"], "sv": [],
}


def words(code):
    known = parts(CODES[code])
    letters = sorted(set("".join(known)))
    start = lambda: "".join(pick.choice(letters) for _ in range(pick.randrange(1, 6)))
    made = [start() + part for part in known]
    made += [start() + "".join(pick.choice(known + 5 * EXTRA[code]) for _ in range(pick.randrange(4))) for _ in range(60)]
    made += [word for text in SAID[code] for word in text.split()] + ["\U0001f600" + start(), start() + "\u4e2d", "a", "42", ".,"]
    return dict.fromkeys(word.lower() for word in made if word.split() == [word])


write("snowball", "{" + ",\n".join(
    json.dumps(code) + ": " + json.dumps({word: SnowballStemmer(language).stem(word) for word in words(code)}, ensure_ascii=False)
    for code, language in CODES.items()
) + "}")


def synonyms(word):
    """Names in lower case and of one word: no others can be equal to a word in lower case."""
    names = {lemma.name() for synset in WORDNET.synsets(word) for lemma in synset.lemmas()}
    return sorted(name for name in names if "_" not in name and name == name.lower())


index = sorted(WORDNET._lemma_pos_offset_map)
irregular = sorted({word for part in "nvar" for word in WORDNET._exception_map[part]})
SOME = (
    pick.sample(index, 150)
    + pick.sample(irregular, 80)
    + [pick.choice(index) + end for end in ["s", "es", "ses", "ves", "xes", "zes", "ches", "shes", "men", "ies", "ed", "ing", "er", "est"] for _ in range(6)]
    + "dogs mice better axes wolves boxes quizzes churches dishes firemen ladies loved hoped loving hoping taller tallest nicer went hot_dogs".split()
    + "a i the of paris china zyzzyva \u00e9tude \u4e2d 42 's .".split()
)
write("wordnet", json.dumps({word: synonyms(word) for word in dict.fromkeys(SOME)}, ensure_ascii=True).replace("], ", "],\n"))
shutil.rmtree(home)
