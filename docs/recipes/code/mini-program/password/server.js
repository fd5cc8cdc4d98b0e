const { definePolicy, prepareSubject } = require('yibao-password-policy');
const { texts } = require('./texts');

/** The platform's own server, entered as a request domain of the mini-program. */
const ORIGIN = 'https://api.example.com';

/** `{ status, body }` of any answer; rejects where none comes, with nothing of what was sent. */
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

const read = async (path) => {
  const { status, body } = await request('GET', path);
  if (status !== 200) throw new Error('not answered');
  return body;
};

/**
 * The policy and the insured people. The server may ask for more of a person than it sends here: what is missing is
 * judged there.
 */
const loadAccount = async (credential) => {
  const [sent, insured] = await Promise.all([read(`/password-policy?credential=${credential}`), read('/insured-people')]);
  const policy = definePolicy(Object.assign({}, sent, { requiredSubject: [] }));
  const people = insured.map(({ id, label, subject }) => ({ id, label, subject: prepareSubject(policy, subject) }));
  return { policy, people };
};

/** What came of a change: `codes` where the new password is the reason, `isCurrentWrong` where the old one is. */
const sendChange = async (data) => {
  const failed = () => ({ status: 0, body: {} });
  const { status, body } = await request('POST', '/change-password', data).catch(failed);
  if (status === 200 && body.accepted === true) return { accepted: true, message: texts.saved };
  const codes = status === 422 ? body.codes : undefined;
  return { accepted: false, message: body.message || texts.failed, codes, isCurrentWrong: status === 403 };
};

module.exports = { loadAccount, sendChange };
