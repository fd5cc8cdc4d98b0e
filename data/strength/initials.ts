/** First letters of what such platforms and their field are called: 中国医保, 国家医保局, 医疗保险, 社会保险... General knowledge, rough order. */
export const initials = 'zgyb zgsb gjyb ybzx sbzx ylbx shbx ybpt ybkh sbkh dzyb ybdz ylbz'.split(' ');
