import { TextField } from "./text-field.tsx";

export const plain = <TextField name="town" title="Where do you live?" value="" maxLength={80} />;

export const withWhyAndHint = (
	<TextField
		name="area"
		title="Where do you live?"
		why="Help differs from place to place."
		hint="A postcode, or a town or village."
		value="Old Harbour"
		autoComplete="postal-code"
		maxLength={80}
	/>
);

export const withProblem = (
	<TextField
		name="age"
		title="How old are you?"
		why="Some help is for young people only."
		hint="In years, such as 34."
		problem="Enter your age in years, such as 34"
		value="old"
		isNumber
		maxLength={6}
	/>
);

export const inUrdu = (
	<TextField
		name="area"
		title="آپ کہاں رہتے ہیں؟"
		why="مدد ہر جگہ ایک جیسی نہیں ہوتی۔"
		hint="پوسٹ کوڈ، یا قصبے یا گاؤں کا نام۔"
		problem="پوسٹ کوڈ، قصبے یا گاؤں کا نام لکھیں"
		value=""
		maxLength={80}
	/>
);

export const besideOthers = (
	<TextField name="to" title="Where to?" level={2} value="jo@mail.example" maxLength={80} />
);
