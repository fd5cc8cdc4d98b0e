/**
 * Given names that many people share, over all ages: an assumption from general knowledge, rough in its order,
 * not from a statistic. One character first, since pinyin makes them coincide most.
 */
export const givenNames =
  `伟 敏 静 芳 丽 强 磊 洋 艳 勇 军 杰 娟 涛 超 明 霞 平 刚 玲 辉 鹏 华 红 飞 波 斌 宇 浩 凯 秀英 桂英 婷 慧 建国 建华 宁 莉 燕 颖
  倩 雪 梅 萍 琳 健 俊 峰 龙 林 欣 佳 晨 阳 海 亮 文 东 斌斌 伟伟 丹丹 婷婷 静静 佳佳 洋洋 磊磊 飞飞 小明 小红 晓明 晓东 志强 志伟 志刚 建军 建平
  国强 国华 海燕 春梅 秀兰 玉兰 桂兰 玉梅 丽娜 丽华 丽丽 娜 琴 云 兰 英 玉 瑞 鑫 旭 博 帆 诚 坤 宏 成 松 彬 毅 轩 子涵 梓涵 子轩 浩然 浩宇 宇轩 欣怡
  雨涵 诗涵 一诺 思琪 佳怡 雅婷 晓燕 婧 璐 悦 蕾 晶 薇 洁 莹 媛 楠 虹`.split(/\s+/);
