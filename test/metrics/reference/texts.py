"""Sentences that the scripts beside this file make their cases of, and a way to spoil them."""

PLAIN = [
    "The tenant pays the deposit within ten working days after the keys are handed over.",
    "Licences that were granted before the merger remain valid until they expire.",
    "She was running quickly, hoping that the skies would stay clear all evening.",
    "Neither party shall be liable for delays caused by floods, strikes or acts of war.",
    "A committee of seven members is elected yearly and reports to the general meeting.",
    "Photosynthesis converts light, water and carbon dioxide into sugar and oxygen.",
    "Rates rose from 3.5% to 4,250.75 points between 1999-2003 (see p. 12, note 3-a).",
    "\"Is it,\" he asked, \"really U.S.-made... or isn't it?\" - No-one knew; John's dog didn't.",
]

FOREIGN = [
    "Договор вступает в силу с момента его подписания обеими сторонами, если не указано иное.",
    "Арендатор обязан вернуть помещение в том состоянии, в каком он его получил (п. 3.2).",
    "Der Mieter zahlt die Kaution innerhalb von zehn Werktagen nach der Übergabe der Schlüssel.",
    "Kein Anspruch besteht, wenn die Störung durch höhere Gewalt verursacht wurde: §5 Abs. 2.",
    "本合同自双方签字之日起生效，有效期为三年。",
    "承租人应在收到钥匙后10个工作日内支付押金（见第3.2条）。",
    "契約は署名した日から効力を生じる。ただし、第12条はこの限りでない。",
    "مرحبا بالعالم، هذا نص قصير.",
]

ODD = [
    "",
    "   ",
    "\n\t \x0b\x0c\r",
    "?!... --- ///",
    "a",
    "a b",
    "the the the the the the",
    "to be or not to be or not to be or not to be",
    "ÜBER straße façade naïve coöperate ΟΔΟΣ İstanbul",
    "emoji 😀 in 👩\u200d👩\u200d👧 text😀, 𝟙𝟚.𝟛",
    "no\u00a0break\u2003em\u3000ideographic\u0085next\x1cfile\ufeffbom\u200bzero\u2028line",
    "snake_case kebab-case CamelCase 3.14 1,000,000 x=y a&amp;b &lt;tag&gt; &quot;q&quot;",
    "one\ntwo\r\nthree\rfour hyphen-\nated -\n<skipped> end-\n",
    "nul\x00 in a text",
    "<b>bold</b> `code` | pipe | @name #12 $5.00 ^~{}[]",
    "1..2 .5, 5., a..b ,, .,.,. 7-8-9 -7 x-7 7-x 1.-2",
    "“curly” ‘quotes’ – dash — long … dots «guillemets» ‹x› €3 ½ ² ٣.٤",
    "ｆｕｌｌ　ｗｉｄｔｈ，ｔｅｘｔ．１２ 【括弧】「鉤」・々〆",
    "カタカナ ひらがな 한국어 문장 입니다.",
    " leading and trailing \n",
]


def changed(pick, text):
    words = text.split()
    for _ in range(1 + len(words) // 4):
        at = pick.randrange(len(words) + 1)
        what = pick.randrange(5)
        if what == 0 and at < len(words):
            del words[at]
        elif what == 1 and words:
            words.insert(at, pick.choice(words))
        elif what == 2 and at + 1 < len(words):
            words[at], words[at + 1] = words[at + 1], words[at]
        elif what == 3 and len(words) > 3:
            length = pick.randrange(1, 4)
            run, words = words[at : at + length], words[:at] + words[at + length :]
            to = pick.randrange(len(words) + 1)
            words = words[:to] + run + words[to:]
        elif at < len(words):
            words[at] = words[at].upper()
    return " ".join(words)
