import type { ChangeAnswer, SendChange } from 'yibao-password-policy/form';

/** The same with uni-app's own request, which mini-programs have too. */
export const sendChange: SendChange = (change) =>
  new Promise((resolve, reject) => {
    uni.request({
      url: '/change-password',
      method: 'POST',
      data: { ...change },
      success: ({ data }) => resolve(data as ChangeAnswer),
      fail: reject,
    });
  });
