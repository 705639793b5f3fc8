/**
 * The commonest words of languages that share a script, and letters that only some of them have. Words that two of them share count less:
 * what tells is what the others lack.
 */
export interface Vocabulary {
  words: string
  letters?: string
}

export const latin: Record<string, Vocabulary> = {
  en: {
    words:
      "the of and to in is that it for you was with on as are this be i have not at by from or an but they what which can will would there their we all has if do your about how when who more one out so up my it's i'm don't can't here could should no yes please sorry",
  },
  es: {
    words:
      'el la de que y en los las del se un una por con no para su al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra ese eso ante ellos e esto mí qué puedo puedes tu te si es son está lo siento hacer usted ayudarte',
    letters: 'ñ¿¡',
  },
  fr: {
    words:
      "le la les de des du et un une est que qui dans pour pas sur au aux avec ce cette ces il elle nous vous ils je ne se sa son ses plus par mais ou où donc si comme être avoir fait tout tous leur leurs c'est d'un d'une n'est qu'il l'on suis peux voici votre vos mes désolé cela très bien aussi",
    letters: 'œçèêùœ',
  },
  pt: {
    words:
      'o a os as de do da dos das que e em um uma para com não por mais se na no nas nos ao à é como mas foi ele ela seu sua ou ser quando muito há já está eu também só pelo pela até isso são você vocês meu minha posso pode desculpe aqui este esta isto eles às fazer então',
    letters: 'ãõ',
  },
  de: {
    words:
      'der die das und ist nicht ich in den von zu mit sich des auf für im dem ein eine einen einer eines als auch es an werden aus er hat dass sie nach wird bei noch wie über so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn kann mir dir ihnen leider kein keine bitte sind hier',
    letters: 'ßäöü',
  },
  it: {
    words:
      'il lo la i gli le di del della dei delle che e è un una per con non in da al alla sono come ma si più anche nel nella ha questo questa ho mi ti ci se cosa perché dal dalla posso può sua suo loro quando molto o essere dispiace qui tutto ed tra',
  },
  nl: {
    words:
      'de het een en van ik te dat die in is niet op aan met als voor er maar om hem dan zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze u want nog zal me zij nu geen omdat iets worden kan kunt jouw helaas wel',
  },
  tr: {
    words:
      've bir bu da de için çok ile gibi daha ben sen o ne var yok değil olarak kadar sonra ama en mi mı her şey olan bana sana size beni şu ki ise veya hem nasıl üzgünüm olduğu bunu yardımcı edemem istiyorum lütfen',
    letters: 'ğışİ',
  },
  id: {
    words:
      'yang dan di ini itu dengan untuk tidak dari dalam akan pada juga saya ke karena ada mereka lebih kami kita bisa atau anda oleh sudah sebagai adalah dia apa telah bahwa dapat seperti maaf membantu tersebut kamu bukan agar hanya jika namun',
  },
  vi: {
    words:
      'và của là có không tôi được cho một với các những trong này đó người bạn để khi rất thể về lại sẽ cũng như nhưng từ ra đã xin lỗi vào ở đến hoặc nếu thì mà điều gì',
    letters: 'ăơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  },
  pl: {
    words:
      'i w nie na to się z że do jest jak o co tak za od po ale przez czy dla ma już go tylko może jestem był są ten ta które który mnie tego jej jego mogę przykro lub oraz tym będzie proszę przepraszam niestety nad gdy ich',
    letters: 'łąęśżźćń',
  },
  sv: {
    words:
      'och att det i en som är jag inte på för med av till den ett har om var de kan du så men vi från eller min när ska hur här mig dig tyvärr kunde skulle vara också',
    letters: 'åäö',
  },
  da: {
    words:
      'og at det i en som er jeg ikke på for med af til den et har om var de kan du så men vi fra eller min når skal hvordan her mig dig desværre kunne skulle være også',
    letters: 'åæø',
  },
  ro: {
    words:
      'și în de la a cu nu pe că este o un pentru mai din ca se sau dar care am fi au dacă pot îmi sunt foarte tot acest această unei unui prin după',
    letters: 'ășțâî',
  },
  cs: {
    words:
      'a se v na je že to s z do i o k ale jako za by pro tak po jsem co jsou nebo když jeho ve není ne jen mohu bohužel omlouvám vám mi být který která už',
    letters: 'ěřůčšž',
  },
  hu: {
    words:
      'a az és hogy nem is egy ez de van meg csak el már mint ha vagy azt volt én ki sem még nagyon lehet itt ezt sajnos tudok',
    letters: 'őű',
  },
  fi: {
    words:
      'ja on ei se että hän oli en mutta ole tai kun niin minä sinä tämä ovat myös kuin voi jos olen joka sen anteeksi valitettavasti',
  },
}

export const cyrillic: Record<string, Vocabulary> = {
  ru: {
    words:
      'и в не на я что он с как это по но они мы из у к за от так вы же бы для ты все о его её только мне было вот меня ещё нет быть могу если чтобы или уже вам при этом',
    letters: 'ыэъё',
  },
  uk: {
    words:
      'і в не на я що він з як це по але вони ми із у до за від так ви ж би для ти все про його її тільки мені було ось мене ще ні бути можу якщо щоб або вже вам при цьому та є й',
    letters: 'іїєґ',
  },
  bg: {
    words: 'и в не на аз че той с как това по но те ние от за да се са съм е ще ви или вече може при този мога които',
  },
}

export const arabic: Record<string, Vocabulary> = {
  ar: {
    words:
      'في من على إلى أن هذا هذه لا ما عن التي الذي مع كان هو هي أو ثم قد لن لم ذلك كل بعد إن لكن يمكن يمكنني أستطيع إليك هل كما لك أنا غير بين عند نعم',
    letters: 'ةأإى',
  },
  ur: {
    words:
      'ہے کے میں کی کا سے کو اور نہیں کہ یہ پر ہیں نے بھی اس ایک تو کر آپ وہ ہو تھا لیے کیا جو یا کسی ہوں رہا کوئی',
    letters: 'ٹڈڑںےہھ',
  },
  fa: {
    words: 'و در به از که این را با است برای آن یک خود تا بر هم نیز می شود کند من شما نمی توانم بود های اما یا',
    letters: 'ژگ',
  },
}

export const devanagari: Record<string, Vocabulary> = {
  hi: { words: 'है के में की का से को और नहीं कि यह पर हैं ने भी इस एक तो कर आप वह हो था लिए क्या जो या मैं हूँ रहा कोई मुझे इसमें' },
  mr: { words: 'आहे आणि मी नाही या हे ते तो ती च्या ला मला तुम्ही करू शकत होते पण की एक' },
  ne: { words: 'छ र म हो को मा लाई यो त्यो गर्न छैन तपाईं भने पनि छन् थियो लागि' },
}

/** Of a language, ISO 639-1; empty: none are known here. */
export function commonest(language: string): string {
  return [latin, cyrillic, arabic, devanagari].flatMap((script) => script[language]?.words ?? [])[0] ?? ''
}
