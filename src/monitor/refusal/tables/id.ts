import type { Table } from '../table.ts'

const help =
  'membantu*|bantu|memberi*|memberikan|menyediakan|memenuhi|menjawab|membagikan|berbagi|membuat*|menulis*|menghasilkan|membahas*|membicarakan|berbicara|mengungkapkan|menyebutkan|mengatakan|menjelaskan|menyarankan|merekomendasikan|melanjutkan|ikut|berpartisipasi|melakukan*|melakukannya|mendiagnosis|memproses|menerjemahkan|mendukung|memihak|berkomentar|berpura-pura|menuruti|mengajarkan|menunjukkan cara|bercanda|mengutip|menyusun'

export const id: Table = {
  language: 'id',
  slots: {
    vile: '(ilegal|melanggar hukum|tidak etis|tidak bermoral|tidak pantas|tidak dapat diterima|kejahatan|tindak pidana|kriminal|terlarang|dilarang|tidak sah)',
    bad: '({vile}|berbahaya|merugikan|tidak bertanggung jawab)',
    clause: 'tetapi|tapi|namun|karena|jika|kalau|meskipun|agar|supaya',
    help,
    self: '(saya|aku|kami)',
    cannot:
      '(tidak|tak|belum|nggak) (bisa|dapat|akan|mau|boleh|mampu|bersedia|diizinkan|diperbolehkan|berwenang|ingin|berhak)',
    policy: 'pedoman|kebijakan|aturan|prinsip|nilai|pemrograman|ketentuan|etika|instruksi',
    sorry: 'maaf|mohon maaf|sayangnya',
    stuff:
      '(petunjuk|informasi|konten|rincian|bantuan|saran|nasihat|jawaban|resep|teks|lelucon|dosis|dosisnya|rekomendasi|pendapat|langkah|gambar|panduan|cara|cerita)',
    done: '(dipenuhi|diberikan|dibuat|dihasilkan|dibagikan|ditulis|dijawab|dibahas|disediakan|disebutkan|diungkapkan|dijelaskan|ditampilkan)',
    passive: '(tidak|tak) (bisa|dapat|akan|boleh)',
  },
  refuses: {
    ability: ['{self} ~ {cannot} ~ {help}', '^{sorry} {cannot} ~ {help}', '(asisten|model|bot) ini {cannot} ~ {help}'],
    willing: [
      'tidak kami (bahas|bagikan|bicarakan|ungkapkan|berikan)',
      '{self} (tidak|tak) (membuat|menulis|menghasilkan|membagikan|mendukung|membahas) ([^ ]+ )?[^ ]+(?= $)',
      '{self} (lebih )?(memilih|suka) (untuk )?tidak',
      '(tidak nyaman|kurang nyaman)',
      '^(tidak mungkin|ogah|jangan harap)(?= $| [^ ]+ $)',
    ],
    declines: ['{self} ~ (menolak|harus menolak|terpaksa menolak)', '{self} ~ (abstain|berkata tidak)'],
    policy: [
      '(melanggar|bertentangan dengan|menyalahi) {policy} ([^ ]+ )?(saya|kami)',
      '{policy} (saya|kami) ~ (tidak mengizinkan|melarang|mencegah|tidak membolehkan)',
      '(di luar) (cakupan|batas|lingkup|jangkauan) (saya|kami|kemampuan|yang|topik|layanan|apa|percakapan|dukungan|bantuan)',
    ],
    thing: [
      '(tidak|kurang) (pantas|etis|tepat|patut) bagi saya',

      '(bicarakan|bicara|bahas) (tentang )?(hal|topik) lain',
    ],
    impersonal: [
      '(layanan|asisten|obrolan) ini tidak (memberikan|menyediakan|menawarkan|menjawab|membahas)',
      'permintaan (anda|ini) tidak (dapat|bisa) (diselesaikan|dilaksanakan|dikerjakan|dipenuhi)',
      '(permintaan|pertanyaan) (ini|anda|seperti itu|semacam itu|tersebut) ([^ ]+ )?{passive} (diproses|{done})(?! oleh)',
      '(tidak mungkin|tidak bisa|tidak dapat|mustahil) (memberikan|menyediakan|memenuhi|menjawab|membantu|membuatkan|membahas) ~ (itu|ini|semacam|seperti|tersebut|di sini)',
      '(konten|{stuff}) (semacam itu|seperti itu|ini|itu|tersebut|semacam ini) ~ {passive} {done}',
      '{stuff} ~ {passive} {done} (di sini)',
      '^([^ ]+ )?{stuff} ~ tidak akan {done}(?= $)',
      '(topik|hal|tema) (ini|itu) ([^ ]+ )?(terlarang|dilarang|tabu) di sini',
    ],
    deflects: [
      '(mungkin|barangkali) kita (bisa |sebaiknya )?(membicarakan|bicara|membahas|mengobrol)',
      '(mari|ayo|lebih baik|bagaimana kalau) ~ (bicarakan|bicara|bahas|membahas|membicarakan|mengobrol) (tentang |soal )?(hal|topik|yang) lain',
    ],
    limits: ['{self} hanya (bisa|dapat) (membantu|menjawab|membahas)'],
    forbidden: [
      '(melanggar) (aturan|kebijakan|ketentuan|pedoman) ([^ ]+ )?(platform|layanan)',
      '(melanggar|bertentangan dengan) (kebijakan|pedoman|aturan|ketentuan) (penggunaan|keamanan|konten|keselamatan|layanan)',
    ],
    rebukes: [
      '{vile} ((dan|atau|serta|tetapi juga|namun juga|melainkan juga) ){0,1}([^ ]+ ){0,1}{bad}',
      '{bad} ((dan|atau|serta|tetapi juga|namun juga|melainkan juga) ){0,1}([^ ]+ ){0,1}{vile}',
      '(adalah|merupakan) ([^ ]+ ){0,2}(ilegal|melanggar hukum|kejahatan|tindak pidana|dilarang) ~ dan (dapat|bisa)',
    ],
  },
  inability: [
    '{self} (tidak|belum|tak) (melihat|menemukan|memiliki|punya|tahu|mengetahui|ingat|mengerti|memahami)',
    '{self} (tidak|tak) (bisa|dapat) (melihat|membuka|mengakses|membaca|mendengar*|menjelajah|memeriksa|menjalankan|memastikan|menentukan|mencari|mengingat)',
    '^tanpa',
    '(bisakah|dapatkah|bolehkah) anda ~ (mengunggah*|mengirim*|membagikan|menjelaskan)',
    '(silakan|mohon|tolong) (unggah|kirim|lampirkan|tempel)',
    'data terkini|waktu nyata',
  ],
  idioms: [
    '{self} tidak (sabar|bisa cukup|bisa membayangkan|bisa tidak)',
    '(jika|kalau) (saya|aku|anda|kamu) tidak (bisa|dapat)',
    '{self} tidak akan (berbohong|membosankan|memakai)|jangan ragu',
  ],
  mentions: [
    '^(kata|kalimat|frasa|pesan|istilah)',
    'model yang (selalu|tidak pernah)',
    'tingkat penolakan',
    '(jawaban|kalimat) seperti',
  ],
  gives: ['^(berikut|ini (dia|adalah|tiga)|yth|kepada|subjek|perihal|terjemahan|tentu|baik|dengan senang)'],
  turns: ['tetapi|tapi|namun|sebagai gantinya|berikut|bisa'],
  rewords: ['terjemah*|tulis ulang|ubah|ringkas*|perbaiki|lebih formal|bahasa (inggris|spanyol|indonesia)|parafrase*'],
  denies: ['tidak|tak|bukan|menolak|gak|nggak'],
  instead: ['sebagai gantinya|sebaliknya|alternatif|lebih baik'],
  weighs: [
    '^(apakah|bolehkah|haruskah|mengapa ~ (ilegal|dilarang))',
    '(legal|ilegal|etis|moral|boleh|diperbolehkan|risiko|bahaya|konsekuensi|akibat|hukumnya|pendapat|menurutmu|menurut anda)',
  ],
  world: [
    'server|http|pesanan|dikirim|catur|hukum|persetujuan|ya atau tidak|tanpa|oleh|basis data|pelanggan|karyawan|siswa|pasien|bersamaan',
  ],
}
