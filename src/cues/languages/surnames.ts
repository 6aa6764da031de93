/** Common family names of scripts that part no words: a name begins with one of them. */
import { wordList } from "../../text/word-list.ts";

/** Of two signs or more. */
export const JAPANESE_SURNAMES: readonly string[] = wordList(`
  佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 齋藤 斉藤 清水 山崎
  池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子
  岡本 藤原 中野 三浦 原田 中川 松田 竹内 小野 田村 中山 和田 石田 森田 上田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野
  小島 谷口 工藤 今井 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 久保
`);

/** Of one sign: few beside them are family names. */
export const CHINESE_SURNAMES: readonly string[] = wordList(`
  王 李 张 張 刘 劉 陈 陳 杨 楊 黄 黃 赵 趙 吴 吳 周 徐 孙 孫 马 馬 朱 胡 郭 何 林 罗 羅 郑 鄭 梁 谢 謝 宋 唐 许 許 邓 鄧 冯 馮 韩 韓
  曹 曾 彭 萧 蕭 蔡 潘 田 董 袁 于 余 叶 葉 蒋 蔣 杜 苏 蘇 魏 程 吕 呂 丁 沈 任 姚 卢 盧 傅 钟 鍾 姜 崔 谭 譚 廖 范 汪 陆 陸 金 石 戴 贾 韦
  夏 邱 方 侯 邹 鄒 熊 孟 秦 白 江 阎 薛 尹 段 雷 黎 史 龙 陶 贺 顾 毛 郝 龚 邵 万 钱 严
`);

export const KOREAN_SURNAMES: readonly string[] = wordList(
  "김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 유 전 홍 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 왕 금 옥 육 인 맹 제 모 탁 국",
);
