import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/monitor/language/identify.ts'
import { labelled } from '../refusal/labelled.ts'

describe('languageOf', () => {
  it.each([
    ['Where is the nearest bakery in this part of town?', 'en'],
    ['Wo finde ich hier eine gute Bäckerei?', 'de'],
    ['Onde fica a estação de trem mais próxima, por favor?', 'pt'],
    ['¿Dónde está la estación de tren más cercana?', 'es'],
    ['Bu akşam için bir masa ayırtmak istiyorum.', 'tr'],
    ['Де найближча аптека? Мені потрібні ліки.', 'uk'],
    ['Где ближайшая аптека? Мне нужны лекарства.', 'ru'],
    ['مجھے کل صبح لاہور جانا ہے', 'ur'],
    ['أين أقرب صيدلية من فضلك؟ هذا عاجل', 'ar'],
    ['نزدیک‌ترین داروخانه کجاست؟ من این را از کجا بخرم', 'fa'],
    ['東京の天気はどうですか', 'ja'],
    ['北京今天的天气怎么样', 'zh'],
    ['오늘 서울 날씨는 어떻습니까', 'ko'],
    ['איפה בית המרקחת הקרוב', 'he'],
    ['แถวนี้มีร้านขายยาไหม', 'th'],
  ])('knows the language of %s', (text, language) => {
    expect(languageOf(text).language).toBe(language)
  })

  it.each(['', '42', 'OK', 'NASA', '😀😀😀', '{"a": 1}', 'Berlin Paris Tokyo Lagos'])(
    'does not guess at %j',
    (text) => {
      expect(languageOf(text).language).toBeNull()
    },
  )

  it('takes less than one in a hundred answers for another language', () => {
    const all = ['en', 'zh', 'hi', 'es', 'fr', 'ar', 'bn', 'pt', 'ru', 'ur'].flatMap((language) =>
      Object.values(labelled(language))
        .flat()
        .filter(({ response, prompt }) => prompt === undefined && response.length >= 40 && !/```|\{"/.test(response))
        .map(({ response }) => ({ language, found: languageOf(response).language })),
    )
    const wrong = all.filter(({ language, found }) => found !== null && found !== language)
    const open = all.filter(({ found }) => found === null)
    expect(wrong.length / all.length).toBeLessThan(0.01)
    expect(open.length / all.length).toBeLessThan(0.1)
  })
})
