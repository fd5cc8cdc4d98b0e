/** What one <script> gives as `yibaoPasswordPolicy`. */
export * from '../../src/adapters/index';
export * from '../../src/form/index';
export * from '../../src/index';
