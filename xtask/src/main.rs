//! Project tasks: set up, serve, build and test Géo'Local.

#![expect(
    clippy::print_stdout,
    reason = "a command line program speaks on standard output"
)]

mod assets;
mod bench;
mod browser;
mod budget;
mod bundle;
mod cli;
mod failure;
mod files;
mod kinds;
mod overlay;
mod port;
mod precompress;
mod process;
mod server;
mod setup;
mod stamp;
mod step;
mod suites;
mod tally;
mod wasm_suite;

use std::process::ExitCode;

use cli::Task;
use failure::Failure;

fn main() -> ExitCode {
    match cli::parse().and_then(run) {
        Ok(code) => code,
        Err(Failure(sentence)) => {
            eprintln!("\n{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<ExitCode, Failure> {
    match task {
        Task::Help => println!("{}", cli::USAGE),
        Task::Serve(options) => server::serve(&options)?,
        Task::Build => {
            let tools = setup::everything()?;
            bundle::build(&tools)?;
            bundle::finish()?;
        }
        Task::Bench(options) => bench::run_bench(&options)?,
        Task::Assets => {
            setup::node()?;
            assets::make()?;
        }
        Task::Test(suites) if !suites::run_all(&suites) => return Ok(ExitCode::FAILURE),
        Task::Test(_) => {}
    }
    Ok(ExitCode::SUCCESS)
}
