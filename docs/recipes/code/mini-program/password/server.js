const { definePolicy, prepareSubject } = require('yibao-password-policy');

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

/** What the server answers; rejects where nothing comes, and the form says that it cannot tell what became of it. */
const sendChange = async (person, change) =>
  (await request('POST', '/change-password', Object.assign({ person }, change))).body;

module.exports = { loadAccount, sendChange };
