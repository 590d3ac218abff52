// Properties look at other cases on each run, so that developers find what nobody thought of. In CI they look at the
// same ones each time: what fails there is due to the change, and fails again on the developer's machine.
import fc from "fast-check";

if (process.env["CI"]) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_240_116 });
