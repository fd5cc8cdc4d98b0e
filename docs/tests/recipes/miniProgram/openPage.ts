import { join } from 'node:path';
import { loadModules, type LoadPackage } from './loadModules';

/** The three fields of the form. */
export type FieldName = 'current' | 'value' | 'repeat';

/** What the mini-program sends, as its own server sees it. */
export interface Sent {
  method: string;
  path: string;
  body: unknown;
  authorization: string;
}

/** A server: undefined is no answer at all. */
export type Answer = (sent: Sent) => Promise<{ status: number; body: unknown } | undefined>;

/** What is in `data`, and so on the screen. */
export interface PageData {
  requirements: string[];
  people: string[];
  person: number;
  errors: Record<FieldName, string>;
  notice: string;
  fontSize: number;
  isReady: boolean;
  isShown: boolean;
  isSending: boolean;
  isSaved: boolean;
  /** The field to go to; '' for none. */
  focused: FieldName | '';
}

type Handler = (event?: object) => unknown;

/** A page with its form open. */
export interface OpenPage {
  data: PageData;
  /** The names of everything that the page defines as a function. */
  handlers: string[];
  call(handler: string, event?: object): Promise<unknown>;
  /** What a field holds after a key, or whatever else the event carries. */
  edit(name: FieldName, value: unknown): Promise<unknown>;
  /** Types into a field, key by key, and leaves it. */
  fill(name: FieldName, text: string): Promise<void>;
  submit(): Promise<void>;
  sent: Sent[];
  /** Everything that goes to the view, as JSON, the first `data` included. */
  shown: string[];
  /** Everything else that leaves the page: calls of `wx` and of `console`, with their arguments. */
  written: string[];
}

export interface PageOptions {
  answer: Answer;
  loadPackage: LoadPackage;
  /** WeChat's own font size, in px. */
  fontSizeSetting?: number;
  token?: string;
}

interface Request {
  url: string;
  method: string;
  data: unknown;
  header: { Authorization: string };
  success(response: { statusCode: number; data: unknown }): void;
  fail(reason: { errMsg: string }): void;
}

/** What each field calls, as the markup says. */
const calls = { current: 'setCurrent', value: 'setValue', repeat: 'setRepeat' };

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value ?? null)) as T;

/** 'errors.value' and the like: the paths that `setData` takes. */
const setPath = (data: object, path: string, value: unknown): void => {
  const keys = path.split('.');
  const holder = keys
    .slice(0, -1)
    .reduce((at, key) => at[key] as Record<string, unknown>, data as Record<string, unknown>);
  holder[keys.slice(-1).join()] = value;
};

/**
 * Opens a page of a mini-program without WeChat: `Page`, `getApp`, `wx` and `console` are stubs that remember.
 *
 * @param app - the folder of the mini-program.
 * @param page - as app.json names it: 'password/change-pin/change-pin'.
 * @throws Error where `data` would not arrive in the view as it is: a function, undefined.
 */
export const openPage = async (app: string, page: string, options: PageOptions): Promise<OpenPage> => {
  const { answer, loadPackage, fontSizeSetting = 17, token = 'token' } = options;
  const sent: Sent[] = [];
  const shown: string[] = [];
  const written: string[] = [];
  let defined: Record<string, unknown> = {};

  const request = ({ url, method, data, header, success, fail }: Request): void => {
    const call = {
      method,
      path: url.replace(/^https:\/\/[^/]+/, ''),
      body: copy(data),
      authorization: header.Authorization,
    };
    sent.push(call);
    void answer(call).then((response) => {
      if (response) success({ statusCode: response.status, data: copy(response.body) });
      else fail({ errMsg: 'request:fail' });
    });
  };
  const remember = (owner: string, known: Record<string, unknown>): object =>
    new Proxy(known, {
      get: (target, name) =>
        target[String(name)] ??
        ((...values: unknown[]) => {
          written.push(`${owner}.${String(name)} ${JSON.stringify(values)}`);
        }),
    });

  loadModules(
    join(app, `${page}.js`),
    {
      Page: (own: Record<string, unknown>) => {
        defined = own;
      },
      getApp: () => ({ globalData: { token } }),
      wx: remember('wx', { request, getAppBaseInfo: () => ({ fontSizeSetting }) }),
      console: remember('console', {}),
    },
    loadPackage,
  );

  const show = (patch: object): void => {
    for (const value of Object.values(patch))
      if (value === undefined || typeof value === 'function') throw new Error('not for a view');
    shown.push(JSON.stringify(patch));
  };
  const data = copy(defined['data']) as PageData;
  show(data);
  const instance: Record<string, unknown> = {
    ...defined,
    data,
    setData: (patch: object): void => {
      show(patch);
      for (const [path, value] of Object.entries(copy(patch))) setPath(data, path, value);
    },
  };

  const call = async (handler: string, event: object = {}): Promise<unknown> =>
    (instance[handler] as Handler).call(instance, event);
  const eventOf = (name: FieldName, value: unknown): object => ({
    currentTarget: { dataset: { name, call: calls[name] } },
    detail: { value },
  });

  const edit = (name: FieldName, value: unknown): Promise<unknown> => call('edit', eventOf(name, value));

  await call('onLoad');
  return {
    data,
    handlers: Object.keys(defined).filter((name) => typeof defined[name] === 'function'),
    call,
    edit,
    async fill(name, text) {
      for (let length = 1; length <= text.length; length++) await edit(name, text.slice(0, length));
      await call('leave', eventOf(name, text));
    },
    async submit() {
      await call('submit');
    },
    sent,
    shown,
    written,
  };
};
