import type { Table } from '../table.ts'
import { zh } from './zh.ts'

/** Characters of the rules that are written in two ways: simplified, traditional. */
const pairs =
  '无無为為关關于於这這个個问問题題对對请請说說讨討论論协協满滿创創应應绝絕帮幫写寫给給诉訴评評没沒愿願权權执執难難违違规規则則条條该該类類种種样樣复復内內进進让讓过過与與后後尽盡须須谈談话話换換轻輕松鬆仅僅负負责責处處开開发發适適当當业業务務资資细細节節导導爱愛码碼险險误誤认認识識会會来來还還谢謝忆憶听聽见見读讀访訪断斷确確传傳链鏈图圖张張员員师師医醫药藥产產价價值値银銀网網数數据據库庫编編译譯润潤总總结結书書语語议議响響标標准準诚誠实實坚堅决決显顯围圍范範践踐际際现現变變动動办辦费費单單运運隐隱骗騙触觸么麼'

const traditional = new Map(Array.from(pairs.matchAll(/(.)(.)/gu), ([, one, other]) => [one!, other!]))
const written = (characters: Iterable<string>) => new RegExp(`[${[...characters].join('')}]`, 'gu')
const [oneWay, otherWay] = [written(traditional.keys()), written(traditional.values())]

/** The same rules for texts in traditional characters. */
export const zhTraditional: Table = JSON.parse(
  JSON.stringify(zh).replaceAll(oneWay, (one) => traditional.get(one) ?? one),
)

/** Whether more of a Chinese text is in traditional characters than in simplified ones. */
export function isTraditional(text: string): boolean {
  const others = text.match(otherWay)
  return others !== null && others.length > (text.match(oneWay)?.length ?? 0)
}
