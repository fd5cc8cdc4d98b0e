const { createChangePage } = require('../createChangePage');

Page(createChangePage({ credential: 'social-security-card' }));
