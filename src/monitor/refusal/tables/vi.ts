import type { Table } from '../table.ts'

const help =
  'giúp*|hỗ trợ|cung cấp|đưa ra|đáp ứng|trả lời|chia sẻ|tạo|viết|soạn|thảo luận|nói|tiết lộ|giải thích|tư vấn|khuyên|đề xuất|tiếp tục|tham gia|làm (điều|vậy|việc|thế)|thực hiện|chẩn đoán|xử lý|dịch|ủng hộ|bình luận|hướng dẫn|giả|đóng vai|cho biết|trích dẫn|kể|dạy'

export const vi: Table = {
  language: 'vi',
  slots: {
    vile: '(bất hợp pháp|vi phạm pháp luật|trái pháp luật|phi đạo đức|vô đạo đức|trái đạo đức|không thể chấp nhận|phạm tội|phạm pháp|sai trái|bị cấm)',
    bad: '({vile}|nguy hiểm|có hại|vô trách nhiệm|không phù hợp)',
    clause: 'nhưng|tuy|vì|nếu|mặc|song|để',
    help,
    self: '(tôi|mình|em)',
    cannot:
      '(không|chẳng) (thể|sẽ|muốn|được phép|được|có quyền|sẵn lòng|nên|có khả năng)( thể)?|sẽ không|xin phép không|xin không',
    policy: 'nguyên tắc|chính sách|quy tắc|quy định|giá trị|lập trình|điều khoản|hướng dẫn|đạo đức',
    sorry: 'xin lỗi|rất tiếc|rất xin lỗi|thành thật xin lỗi',
    stuff:
      '(hướng dẫn|thông tin|nội dung|chi tiết|trợ giúp|lời khuyên|câu trả lời|công thức|văn bản|truyện cười|liều lượng|khuyến nghị|ý kiến|mô tả|các bước|hình ảnh|cách)',
    done: '(đáp ứng|cung cấp|tạo|chia sẻ|viết|trả lời|thảo luận|đưa ra|nêu|tiết lộ|thực hiện|giải thích|hiển thị)',
    no: '(không thể|sẽ không|không được phép)',
  },
  refuses: {
    ability: [
      '{self} ~ {cannot} ~ {help}',
      '^{sorry} {cannot} ~ {help}',
      '(trợ lý|mô hình|chatbot) này {cannot} ~ {help}',
    ],
    willing: [
      '(chúng tôi|tôi) không (bàn|thảo luận|nói|tiết lộ|bình luận|cung cấp) (về|thông tin)',
      '{self} không (tạo|viết|chia sẻ|ủng hộ|thảo luận|tham gia) ([^ ]+ )?([^ ]+ )?[^ ]+(?= $)',
      '(không thoải mái|không tiện)',
      '^(không đời nào|tuyệt đối không)(?= $| [^ ]+ $)',
    ],
    declines: ['xin (phép )?(được )?từ chối', '{self} (xin |phải |buộc phải |đành |xin phép ){0,2}từ chối'],
    policy: [
      '(vi phạm|trái với|đi ngược lại) ([^ ]+ )?{policy} ~ (của tôi|của chúng tôi)',
      '{policy} của tôi ~ (không cho phép|ngăn|cấm)',
      'ngoài (phạm vi|khả năng|giới hạn) ([^ ]+ )?(của tôi|mà tôi|tôi|hỗ trợ|những|dịch vụ|trả lời|mình|em)',
    ],
    thing: [
      '(không phù hợp|không đúng|phi đạo đức|không thích hợp) (nếu tôi|để tôi|khi tôi)',

      '(nói|trò chuyện|bàn) về (chuyện|chủ đề|điều) khác',
    ],
    impersonal: [
      '(dịch vụ|trợ lý|kênh) này không (đưa ra|cung cấp|hỗ trợ|trả lời|bàn)',
      'yêu cầu (này|của bạn) không thể (hoàn thành|thực hiện|được hoàn thành)',
      'yêu cầu (này|của bạn|như vậy|đó) ([^ ]+ )?{no} (được )?(xử lý|{done})',
      '^({sorry} )?{no} {done} ~ (này|đó|như vậy|ở đây|việc đó|việc này|vậy)',
      '{stuff} (này|đó|như vậy|như thế|kiểu này|chính xác) ([^ ]+ )?{no} (được )?{done}',
      '{stuff} ~ {no} (được )?{done} (ra )?ở đây',
      '^{stuff} ~ sẽ không được {done}',
      '(chủ đề|đề tài) (này|đó) ([^ ]+ )?(bị cấm|là điều cấm kỵ|không được phép) (ở đây)',
    ],
    deflects: ['(hãy|chúng ta|ta|mình) ~ (nói|trò chuyện|bàn) (về |sang )?(chuyện|chủ đề|điều) khác|đổi chủ đề'],
    limits: ['{self} chỉ (có thể )?(hỗ trợ|giúp|trả lời)'],
    forbidden: [
      'vi phạm (quy định|quy tắc|chính sách|điều khoản) ([^ ]+ ){0,3}(nền tảng|dịch vụ)',
      '(vi phạm|trái với|đi ngược lại) ([^ ]+ )?(chính sách|quy định|nguyên tắc|điều khoản) (sử dụng|an toàn|nội dung|của chúng tôi)',
    ],
    rebukes: [
      '{vile} ((và|hoặc|mà còn|cũng như) ){0,1}([^ ]+ ){0,1}{bad}',
      '{bad} ((và|hoặc|mà còn|cũng như) ){0,1}([^ ]+ ){0,1}{vile}',
      'là ([^ ]+ ){0,3}(bất hợp pháp|phạm pháp|tội phạm|bị cấm) ~ và có thể',
    ],
  },
  inability: [
    '{self} (không|chưa) (thấy|tìm thấy|có|biết|nhớ|hiểu|nhận được)',
    '{self} không thể (xem|mở|truy cập|đọc|nghe|duyệt|kiểm tra|chạy|xác định|tìm|nhớ)',
    '^(không có|nếu không có)',
    'bạn có thể ~ (tải lên|gửi|chia sẻ|làm rõ)',
    'vui lòng (tải|gửi|dán|đính kèm|chia sẻ)|thời gian thực',
  ],
  idioms: [
    '{self} không thể (chờ|nhấn mạnh|không|tưởng tượng|đồng ý hơn)',
    'nếu (tôi|bạn|anh|em) không thể',
    '{self} sẽ không (nói dối|dùng|giấu)|đừng ngại',
  ],
  mentions: [
    '^(từ|câu(?! chuyện)|cụm từ|thông báo|động từ) ',
    'mô hình (luôn|lúc nào)',
    'tỷ lệ từ chối',
    'câu trả lời (như|kiểu)',
  ],
  gives: [
    '^(đây là (?!một (chủ đề|vấn đề|đề tài))[^ ]+|dưới đây|sau đây|kính gửi|chủ đề(?! (này|đó|như))|bản dịch|được chứ|tất nhiên|chắc chắn|dĩ nhiên)',
  ],
  turns: ['nhưng|tuy nhiên|thay vào đó|có thể|dưới đây'],
  rewords: ['dịch|viết lại|diễn đạt lại|tóm tắt|sửa|trang trọng|tiếng (anh|việt|tây ban nha|pháp)'],
  denies: ['không|chẳng|từ chối'],
  instead: ['thay vào đó|thay vì|lựa chọn khác'],
  weighs: [
    '(có (hợp pháp|phạm pháp|được phép|nên|đúng) |hợp pháp không|được không|có nên|đạo đức không|rủi ro|nguy cơ|hậu quả|luật pháp|ý kiến|nghĩ sao)',
  ],
  world: [
    'máy chủ|http|đơn hàng|cờ vua|luật|đồng ý|có hay không|không xem|khách hàng|nhân viên|bệnh nhân|học sinh|đồng thời|nếu không',
  ],
}
