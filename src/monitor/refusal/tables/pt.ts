import type { Table } from '../table.ts'

const help =
  'ajudar*|ajuda-l*|auxiliar*|assistir*|fornecer*|dar|dar-*|compartilhar*|partilhar*|criar*|escrever*|redigir*|gerar*|produzir*|cumprir*|responder*|discutir*|falar*|tratar*|facilitar*|oferecer*|revelar*|divulgar*|dizer*|explicar*|aconselhar*|recomendar*|apoiar*|continuar|prosseguir|participar|faze-lo|fazer (isso|isto|o que|o seu|os|piadas|um|parte)|passar por|fingir*|processar*|diagnosticar*|reproduzir*|atender*|opinar|descrever*|indicar*|ensinar*|mostrar*|mencionar*|satisfazer*|especular|emitir|prestar*|aceitar|colaborar|envolver-me|traduzir*|orientar*|colar|informar|detalhar*|desenvolver*|atuar|adivinhar*|ser seu|ser o seu|construir*|elaborar*|programar*|falsificar*|rastrear*|hackear*|copiar*|citar*|zombar*|insultar*|julgar*|justificar*|aprovar*|autorizar*|inventar*|simular*|divulgar*|publicar*|tomar partido|vender*|mentir*|listar*|preparar*|imitar*|guiar*|abrir excecoes|emiti-l*|receitar*|assustar*|ameacar*|rir*'
const policy =
  'diretrizes|politicas?|normas?|regras?|principios|valores|programacao|termos|etica|instrucoes|orientacoes'

export const pt: Table = {
  language: 'pt',
  slots: {
    clause: 'mas|embora|porque|se|senao|quando|ate|onde|quem|enquanto|pois|porem',
    help,
    policy,
    cannot:
      'nao (te |lhe |lhes |o |a |me |vos )?(posso|possa|consigo|poderei|poderia|vou|irei|devo|pretendo)|nao (sou capaz de|serei capaz de|me e possivel|me e permitido|tenho (permissao|autorizacao|autorizacao|o direito|competencia)( para| de)?|estou (autorizad[oa]|apt[oa]|em condicoes|dispost[oa]|programad[oa]|habilitad[oa]|em posicao)( a| de| para)?)|sou incapaz de',
    future:
      'ajudarei|darei|escreverei|gerarei|fornecerei|compartilharei|criarei|responderei|participarei|redigirei|revelarei|explicarei|direi como|zombarei|apoiarei|produzirei|farei (isso|isto|parte)',
    sorry: 'desculpe|desculpa|sinto muito|lamento|infelizmente|perdao',
  },
  refuses: {
    ability: [
      '{cannot} ~ {help}',
      'nao (o |a |te |lhe |me )?{future}',
      '^({sorry} )?(mas )?(impossivel|nao e possivel|incapaz de) ~ {help}',
      '(lamento|sinto muito|receio|sinto) (por )?nao poder ~ {help}',
      'receio que nao (possa|consiga)',
      '(este|esta) (assistente|chatbot|servico|modelo|ia) nao pode ~ {help}',
    ],
    willing: [
      '(eu )?(simplesmente )?nao (compartilho (as|os|minhas|meu|informacoes|dados)|partilho|escrevo|gero|participo|apoio|produzo|forneco|dou (conselhos|instrucoes|dicas|palpites)|revelo|discuto|crio)',
      '(prefiro|preferiria) nao',
      'nao me sinto (confortavel|a vontade|bem)',
      'nao vou (zombar|escrever|explicar|fazer|participar|gerar|ajudar|te ajudar)',
      'isso eu nao (faco|escrevo|farei|vou fazer)',
      '^(nem pensar|de jeito nenhum|de forma alguma|impossivel|isso nao)',
      '(entao|portanto) nao (farei|vou fazer|o farei)',
    ],
    declines: [
      '(recuso-me|me recuso) a (fazer|escrever|ajudar|produzir|participar|brincar|responder|criar|gerar|discutir|dar|continuar|[^ ]+r )',
      '(abstenho-me|me abstenho|vou me abster) de',
      'devo me abster|(devo|tenho que|tenho de|vou ter que|terei que|terei de|preciso|sou obrigad[oa] a|vejo-me obrigad[oa] a) (me )?(recusar|recusar-me|declinar|dizer nao|passar dessa|passar desta|negar)',
      '^({sorry} )?recuso (este|esse|o seu|seu)',
    ],
    policy: [
      '(contra|viola|violaria|infringe|contrari[oa] a|fora do escopo de|alem de|incompativel com) (a |as |os )?(minhas?|nossas?|nossos|meus) ([^ ]+ ){0,2}{policy}',
      '(minhas?|meus) {policy} ~ (nao (me )?permitem?|me impedem?|me proibem?|nao me deixam?)',
      '(passa|ultrapassa) (dos limites|do limite)',
      '(esta|estao) fora de (questao|cogitacao)',
      '(exceda|excede|ultrapassa|ultrapasse) o que (posso|me|tenho)',
      '(fora do (escopo|alcance)|alem|fora) (de|do|daquilo) ?(que|o que) (eu )?(posso|consigo|me)',
      '(fui|sou|estou) (programad[oa]|projetad[oa]|criad[oa]) para (nao|evitar)',
    ],
    thing: [
      'nao e algo que (eu )?(possa|va|deva|consiga|faca)',
      '(nao seria|nao e) (apropriado|correto|etico|adequado) (eu|que eu|da minha parte)',
      '(seria|e) (antietico|inapropriado|irresponsavel|incorreto|errado) da minha parte',
      '(pedido|solicitacao|pergunta) nao pode ser (atendid[oa]|processad[oa]|respondid[oa])',
      '(vamos falar|falemos) (de|sobre) outra coisa|mudar de assunto|mudemos de assunto',
    ],
  },
  inability: [
    'nao (vejo|encontro|encontrei|tenho (acesso|informacoes|opinioes|corpo|dados|certeza se)|disponho|sei (quem|que|quando|qual|onde)|conheco|lembro|entendi)',
    'nao (consigo|posso|consegui|pude) ~ (ver|abrir|acessar|ler|ouvir|navegar|consultar|executar|lembrar|saber|determinar|conferir|verificar|buscar|provar|visualizar|encontrar|baixar|resumi-lo)',
    '(nao chegou|ainda nao me disse|desconheco|meu conhecimento vai|link parece|assistente de texto|tempo real|ultima atualizacao)',
    'sem (o|a|os|as|ele|ela|ver|mais|acesso)',
    '(poderia|pode|poderias) (enviar*|reformular*|compartilhar*|esclarecer*|anexar*|colar*)',
    'por favor (envie|anexe|cole|compartilhe)',
  ],
  idioms: [
    'nao posso (recomendar|elogiar|agradecer*) ~ (bastante|suficiente)',
    'nao (posso|consigo) (pensar|senao|deixar de|evitar|esperar|imaginar|enfatizar|agradecer*|crer|garantir*|afirmar*|prometer*|concordar)',
    'nao (poderia|posso) concordar mais',
    'se (eu |voce |ele )?nao (posso|pode|puder|podem|consigo)',
    'nao vou (mentir|aborrecer|enganar)',
    'nao (hesite|ha nada que)',
  ],
  mentions: [
    '(diz|disse|dizia|escreve|escreveu|responde|respondeu|pensou|sussurrou) (que )?(desculpe|desculpa|nao|sinto|eu|lamento)',
    '^(o verbo|a palavra|a frase|o termo|a mensagem|a expressao|o erro)',
    'modelo que (sempre|nunca)',
    'taxa de recusa',
    'respostas (do tipo|como)',
  ],
  gives: [
    '^(aqui esta|eis|esta e|este e|segue|abaixo|prezad[oa]s?|car[oa]s?|querid[oa]s?|assunto|traducao|claro|com certeza|com prazer)',
  ],
  turns: ['mas|no entanto|porem|contudo|em vez disso|posso|embora|segue|eis'],
  rewords: [
    'traduz*|reescrev*|como se diz|mais formal|formalmente|resum*|corrij*|em (ingles|espanhol|portugues|frances)',
  ],
  denies: ['nao|recuso|impossivel'],
}
