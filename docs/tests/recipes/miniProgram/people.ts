/** What the platform answers to `GET /insured-people`: the person signed in and a relative. They do not exist. */
export const people = [
  { id: 'own', label: '本人', subject: { idNumber: '37069919900108009X', phone: '13900005274' } },
  { id: 'spouse', label: '配偶', subject: { idNumber: '370699199203150039', phone: '13800058291' } },
];
