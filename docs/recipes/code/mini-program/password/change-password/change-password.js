const { createChangePage } = require('../createChangePage');

/** Required here and not above: a file runs when it is first asked for, and this one unpacks a list. */
const loadMeter = async () => require('yibao-password-policy/strength/light').createStrengthMeter();

Page(createChangePage({ credential: 'online-account', loadMeter }));
