import { proveRules } from '../rules/proveRules';

proveRules('more/AntDesignVue.vue');
proveRules('more/NaiveUi.vue');
proveRules('more/TDesign.vue');
proveRules('more/Arco.vue');
