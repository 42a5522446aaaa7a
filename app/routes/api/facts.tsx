interface FactsProps {
	facts: { fact: string; asks: string; mayBe: string }[];
}

/** What may stand in `answers`. */
export function Facts({ facts }: FactsProps) {
	return (
		<>
			<h2>What to send</h2>
			<p className="text">
				All facts are optional. Leave out what was not asked. <code>null</code> means "rather not
				say". Facts that others rule out are dropped: somebody with a job has no time out of work.
				The whole shape, for your tools: <a href="/api/schema.json">/api/schema.json</a>.
			</p>
			<dl className="summary">
				{facts.map(({ fact, asks, mayBe }) => (
					<div key={fact}>
						<dt>
							<code>{fact}</code>
							<br />
							<span className="quiet">{asks}</span>
						</dt>
						<dd>{mayBe}</dd>
					</div>
				))}
			</dl>
		</>
	);
}
