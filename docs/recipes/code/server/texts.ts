/** What the endpoints say besides the messages of a verdict: cause, then action. */
export const texts = {
  wrongLogin: '账号或密码不正确，请重新输入',
  wrongCurrent: '原密码不正确，请重新输入',
  limited: '尝试次数过多，请稍后再试',
  signedOut: '登录已失效，请重新登录',
  mustChange: '正在使用初始密码，请先修改密码',
  malformed: '请求有误，请检查后重试',
};
