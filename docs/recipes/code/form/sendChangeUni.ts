import type { Answer, SendChange } from './sendChange';

/** The same with uni-app's own request, which mini-programs have too. */
export const sendChange: SendChange = (currentPassword, newPassword) =>
  new Promise((resolve) => {
    uni.request({
      url: '/change-password',
      method: 'POST',
      data: { currentPassword, newPassword },
      success: ({ data }) => resolve(data as Answer),
      fail: () => resolve({ message: '暂时无法修改，请稍后再试' }),
    });
  });
