/** What the form says besides the messages of a verdict and of the server: cause, then action. */
const texts = {
  labels: {
    current: '原密码',
    next: '新密码',
    confirm: '再次输入新密码',
    person: '参保人',
    show: '显示密码',
    hide: '隐藏密码',
    submit: '确认修改',
    retry: '重试',
  },
  missing: '请输入原密码',
  differs: '两次输入的新密码不一致',
  unavailable: '暂时无法检查密码，请稍后再试',
  failed: '暂时无法修改，请稍后再试',
  saved: '密码已修改，请记住新密码',
};

module.exports = { texts };
