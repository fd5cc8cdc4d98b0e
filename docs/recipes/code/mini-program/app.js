/** The token of the session is kept in memory only: storage outlives the visit. */
App({ globalData: { token: '' } });
