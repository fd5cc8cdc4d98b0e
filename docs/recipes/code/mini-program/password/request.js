/** The platform's own server, entered as a request domain of the mini-program. */
const ORIGIN = 'https://api.example.com';

/**
 * Asks the server: `{ status, body }` of whatever it answers. Where nothing comes back it rejects, with nothing of what
 * was sent.
 *
 * @example request('GET', '/password-policy')
 */
const request = (method, path, data) =>
  new Promise((resolve, reject) => {
    wx.request({
      url: ORIGIN + path,
      method,
      data,
      header: { Authorization: `Bearer ${getApp().globalData.token}` },
      success: (response) => { resolve({ status: response.statusCode, body: response.data }); },
      fail: () => { reject(new Error('no answer')); },
    });
  });

module.exports = { request };
