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
    stuff:
      '(instrucoes|informac(ao|oes)|conteudos?|material|detalhes|ajuda|assistencia|aconselhamento|conselhos?|respostas?|orientac(ao|oes)|passos|receitas?|textos?|imag(em|ens)|piadas|doses|recomendac(ao|oes)|opini(ao|oes)|descricao|guia|metodos?|dicas?)',
    give: '(fornecer*|dar|dar-*|oferecer*|prestar*|facultar*|compartilhar*|partilhar*|gerar*|criar*|escrever*|redigir*|responder*|ajudar*|auxiliar*|atender*|cumprir*|produzir*|elaborar*|revelar*|tratar*|falar|descrever*|satisfazer*|discutir*|divulgar*|mostrar*|disponibilizar*|processar*|abordar|informar|prosseguir|realizar)',
    done: '(fornecid*|dad[oa]s?|oferecid*|atendid*|cumprid*|processad*|gerad*|criad*|compartilhad*|partilhad*|respondid*|satisfeit*|redigid*|tratad*|discutid*|prestad*|abordad*|informad*|divulgad*|disponibilizad*|aceit*|revelad*)',
    this: '(isso|isto|disso|nisso|aqui|a respeito|(tal|tais|nenhum|nenhuma) {stuff}|(est[ae]s?|ess[ae]s?|dess[ae]s?|dest[ae]s?|ness[ae]|nest[ae]|seu|sua|teu|tua) ([^ ]+ )?(tipo|pedido|solicitacao|pergunta|tema|assunto|{stuff}))',
  },
  refuses: {
    ability: [
      '^{sorry} (mas )?(impossivel|incapaz de) ~ {help}',
      '^impossivel (ajudar*|responder*|atender*)',
      '{cannot} ~ {help}',
      'nao (o |a |te |lhe |me )?{future}',

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
      '^(nem pensar|de jeito nenhum|de forma alguma|isso nao)',
      '^impossivel(?= $)',
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
    ],
    impersonal: [
      'por (motivos|razoes|questoes) (de (seguranca|privacidade|etica)|legais|eticas|eticos) ~ nao (e|sao|sera|serao|se|pode ser|podem ser) (fornece|divulga|compartilha|da|{done})(?! a)',
      '^(as )?(perguntas|solicitacoes|pedidos|questoes) (sobre|de|acerca) ~ nao (sao|serao) (respondid*|atendid*|tratad*|aceit*)(?= $| aqui)',
      '(essa|esta|sua|a) (pergunta|solicitacao|questao) (ficara|fica|vai ficar) sem (resposta|responder)',
      '(piadas?|conteudos?|ess[ae]s?|isso|perguntas) ~ nao (tem|tera|terao) (lugar|espaco|vez) aqui',
      'nada (sera|vai ser) (compartilhado|dito|revelado|explicado|fornecido|informado)',
      'nao (foi|esta|e) (feito|projetado|pensado|criado|concebido|preparado|destinado) para (responder|atender|tratar|ajudar) ~ (pedidos?|solicitac(ao|oes)|perguntas|isso|tipo)',
      '(parte|isso|policia|resto|tema|assunto) ~ nao (sera|serao) (abordad*|tratad*|explicad*|incluid*|detalhad*|escrit*)(?= $)',
      '(nao e possivel|nao se pode|nao se podem|nao sera possivel|e impossivel|impossivel) ({stuff} )?{give} ~ {this}',
      '(nao e possivel|nao se pode|nao se podem|nao sera possivel|e impossivel) {give} ([^ ]+ )?({stuff} (para|sobre|de|que|acerca)|doses|a parte)',
      '^({sorry} )?nao (e possivel|se pode) {give}(?= $)',
      'nao (serao|sera) {done} ~ ({stuff}|aqui|{this})',
      '{stuff} ~ nao (serao|sera) {done}(?= $| aqui)',
      'nao ha (ajuda|assistencia|apoio|orientacao) ~ (aqui|disponivel)',
      'aqui nao se (oferecem?|fornecem?|dao|respondem?|tratam?|fala|compartilham?|geram?|ajuda)',
      '(est[ae]|seu|sua|teu|tua|ess[ae]) (tipo de )?(solicitacao|pedido|consulta|pergunta|mensagem) ~ nao (pode|podera) ser {done}',
      '(est[ae]s?|ess[ae]s?|tais) (tipo de )?([^ ]+ )?({stuff}|tema|assunto) ~ nao (pode|podem|podera|poderao) ser {done}',
      '{stuff} ~ nao (pode|podem) ser {done} aqui',
      '(nenhum|nenhuma) {stuff} ~ (pode|podera|sera) (ser )?{done}',
      '(esse|este|tal) (tema|assunto|topico) ~ (e|esta|fica) (vetad*|proibid*|descartad*|fora (de questao|dos limites|de cogitacao)|tabu)',
      '(irresponsavel|antietico|inapropriado|ilegal|perigoso) ~ (portanto|entao|por isso|logo) (nao|a resposta e nao|aqui nao)(?= $)',
      '(preferia|prefiro) nao (entrar|falar|tocar|abordar|discutir)',
    ],
    limits: [
      '(este|esta|o|a) (chat|assistente|servico|bot|canal) ([^ ]+ )?(e|esta) ([^ ]+ )?(so|somente|apenas|reservad*|exclusiv*|destinad*) ([^ ]+ )?(para|a) (duvidas|perguntas|questoes|temas|assuntos)',
      '(so|somente|apenas) (posso|podemos|estou aqui para|consigo) ([^ ]+ )?(ajudar*|responder*|falar|atender*|auxiliar*|tratar)',
      '(aqui )?(so|somente|apenas) se (respondem|atendem|tratam) (perguntas|duvidas|temas)',
      '(este|esta) (assistente|chat|servico|bot|chatbot) (so|somente|apenas) (responde|atende|trata|ajuda|fala|cobre)',
    ],
    deflects: [
      '(podemos|poderiamos|vamos|prefiro|preferiria) (falar|conversar) (de|sobre) algo (mais|menos) [^ ]+',
      '(vamos falar|falemos|falarmos|conversemos|vamos conversar|podemos falar|poderiamos falar|prefiro falar) (antes )?(de|sobre) (outra coisa|outro assunto|outro tema|algo (diferente|mais [^ ]+))',
      '(mudar|mudemos|mudarmos|mudamos) de (assunto|tema|topico)',
    ],
    forbidden: [
      '(isso|isto|pedido|solicitacao|pergunta) ([^ ]+ )?(vai contra|viola|infringe|descumpre|contraria|violaria|iria contra|infringiria) ~ (politicas?|normas|diretrizes|regras|termos) (de (uso|seguranca|conteudo|servico)|internas|eticas)',
      '(conteudos?|material|pedidos?|tema|temas|textos?) ([^ ]+ ){0,3}nao (e|sao|esta|estao) permitid* ~ (politicas?|normas|diretrizes|regras|termos) (de (uso|seguranca|conteudo|servico))',
      '(politicas?|normas|diretrizes|regras|termos) de (uso|seguranca|conteudo) ([^ ]+ )?(nao (permitem?|autorizam?|admitem?)|proibem?)',
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
  world: [
    'banco|numero|caixa|cartao|campo|anunciantes|tabela|servidor|http|tempo limite|mesmo tempo|enviado|envio|reembolsos?|garantia|consentimento|lei|leis|sim ou nao|xadrez|depende|parametros?|opcoes|processos|formulario|socios|membros|clientes|funcionarios|simultane*|banco de dados|navegador|sem (?!resposta|responder)[^ ]+|ambos|ambas|alunos|pacientes|prova|primeiro',
  ],
}
