import type { FormTexts } from './FormTexts';

export const zhCN: FormTexts = {
  labels: { current: '原密码', next: '新密码', confirm: '再次输入新密码' },
  requirements: '新密码的要求',
  ticks: { met: '已满足', unmet: '未满足', pending: '待检查' },
  met: (count, all) => `${all} 项要求，已满足 ${count} 项`,
  show: (label) => `显示${label}`,
  hide: (label) => `隐藏${label}`,
  shortShow: '显示',
  shortHide: '隐藏',
  strength: '密码强度',
  missing: { current: '请输入原密码', next: '请输入新密码', confirm: '请再次输入新密码' },
  differs: '两次输入的新密码不一致',
  toCorrect: (count) => `有 ${count} 处需要修改`,
  save: '确认修改',
  saving: '正在提交',
  saved: '密码已修改，请记住新密码',
  failed: '暂时无法修改，请稍后再试',
};
