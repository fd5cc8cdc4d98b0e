/**
 * Defines `runSmoke`, which loads every entry of the package and asks it one thing. Plain ES2017 that names nothing of its
 * surroundings.
 *
 * @param load takes a subpath ('' is the main entry) and returns what it exports
 * @param names the subpaths to try
 * @returns { passed, total, failures }: failures holds subpaths and what was thrown
 */
this.runSmoke = (load, names) => {
  const core = load('');
  const policy = core.definePolicy({ region: '500000' });
  const fill = (bytes) =>
    bytes.forEach((_, i) => {
      bytes[i] = (i * 89 + 37) % 256;
    });

  const measures = ({ createStrengthMeter }) => {
    const meter = createStrengthMeter();
    return meter.measure('zhangwei1990', []).score < 3 && meter.measure('kX7pQm2zR4', []).score > 2;
  };

  const speaks = ({ messages }) =>
    core.checkPassword(policy, '123456', { messages }).findings[0].message === messages.findings['initial-password'];

  const checks = {
    '': ({ generatePassword }) => generatePassword(policy, { random: fill }).length === 6,
    adapters: ({ standardSchema }) =>
      standardSchema(policy)['~standard'].validate('123456').issues[0].codes[0] === 'initial-password',
    form: ({ createPasswordForm }) => {
      const form = createPasswordForm({ policy });
      form.setValue('123456');
      const { status } = form.getState();
      form.reset();
      return status === 'refused';
    },
    guidance: ({ listChangeChannels }) => listChangeChannels(policy).length > 0,
    strength: measures,
    'strength/light': measures,
    'blocklists/strict': ({ strictBlocklist }) => strictBlocklist.bandOf('123456') > 0,
    'messages/zh-CN': speaks,
    'messages/zh-HK': speaks,
    'messages/zh-TW': speaks,
    'messages/en': speaks,
    pinyin: ({ toPinyin }) => toPinyin('张伟')[0].join(' ') === 'zhang wei',
    places: ({ findPlaces }) => findPlaces('烟台')[0].code === '370600',
  };

  const failureOf = (name) => {
    try {
      return checks[name](load(name)) === true ? '' : `./${name}`;
    } catch (error) {
      return `./${name}: ${error}`;
    }
  };

  const failures = names.map(failureOf).filter((failure) => failure !== '');
  return { passed: names.length - failures.length, total: names.length, failures };
};
