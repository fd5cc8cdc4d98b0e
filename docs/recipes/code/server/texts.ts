/** What the endpoints say besides the messages of a verdict: cause, then action. */
export const texts = {
  wrongLogin: '账号或密码不正确，请重新输入',
  wrongCurrent: '原密码不正确，请重新输入',
  limited: '尝试次数过多，请稍后再试',
  closed: '错误次数过多，请到窗口核验身份',
  signedOut: '登录已失效，请重新登录',
  mustChange: '正在使用初始密码，请先修改密码',
  proofNeeded: '请先获取并输入手机验证码',
  wrongProof: '验证码不正确或已失效，请重新获取',
  noPhone: '没有登记手机号，请到窗口核验身份',
  incomplete: '登记的资料不全，请到窗口补全',
  usedBefore: '不能使用以前的密码，请换一个',
  malformed: '请求有误，请检查后重试',
  notFound: '没有这个地址，请检查后重试',
  busy: '当前使用人数较多，请稍后再试',
  unavailable: '服务暂时不可用，请稍后再试',
  stopped: '系统正在升级，请稍后再试',
};
